import type { Claim, Quantity, TextSpan } from "../model/claim";
import { groupParts } from "./lists";
import type { Entry, Statement } from "./statement";

/** What the statements of a text claim, in its order, lists after their parts. */
export function claimsOf(statements: readonly Statement[]): readonly Claim[] {
  const singles = statements.flatMap((statement) =>
    statement.entries.flatMap((entry) => claimOf(statement, entry) ?? []),
  );
  return [...singles, ...listsOf(statements)].toSorted((a, b) => a.span.start - b.span.start);
}

function claimOf(statement: Statement, entry: Entry): Claim | null {
  const subject = statement.words.join(" ");
  const { period } = statement;
  if (entry.kind === "fraction") {
    const { numerator, denominator } = entry;
    const about = { subject, period, span: spanBetween(numerator, denominator) };
    return entry.rank
      ? { ...about, kind: "rank", rank: numerator, among: denominator }
      : { ...about, kind: "fraction", numerator, denominator };
  }
  const { role, quantity } = entry;
  const about = { subject, period, span: quantity.span, quantity };
  switch (role.kind) {
    case "level":
    case "previous":
    case "target":
    case "attainment":
    case "share":
    case "remaining":
      return { ...about, kind: role.kind };
    case "change":
    case "growth":
    case "gap":
      return { ...about, kind: role.kind, direction: role.direction };
    case "ofPrevious":
      return { ...about, kind: "share" };
    case "rank":
      return null;
  }
}

const spanBetween = (first: Quantity, last: Quantity): TextSpan => ({
  line: first.span.line,
  start: first.span.start,
  end: last.span.end,
});

function listsOf(statements: readonly Statement[]): readonly Claim[] {
  return groupParts(statements).flatMap(
    ({ whole, parts, statement, exhaustive }): readonly Claim[] => {
      const last = parts.at(-1);
      if (last === undefined) return [];
      return [
        {
          kind: "list",
          subject: statement.words.join(" "),
          period: statement.period,
          span: spanBetween(whole, last),
          whole,
          parts,
          exhaustive,
        },
      ];
    },
  );
}
