import { compareDecimals, decimal } from "../numbers/decimal";
import { leastEvidence } from "./group-claims";
import { figureAt } from "./places";
import {
  judgeClaim,
  type Claim,
  type Ground,
  type SettledClaim,
  type SumVerdict,
} from "./row-claims";

/** "Cơ cấu (%)", "Tỷ trọng": parts of one hundred. */
const shareHeading = /cơ cấu|t[ỉỷ] trọng|^(?:co cau|ti trong|ty trong)/u;

/**
 * Percents that add up down a column, as rates never do: shares, where their heading says so and their
 * total is 100, and others where they add up in nearly all such columns.
 */
export function claimShares(ground: Ground, totals: readonly Claim[]): readonly SettledClaim[] {
  const { table, tree } = ground;
  const groups = table.rows.flatMap(({ kind }, total): readonly Claim[] => {
    const parts = tree.children[total] ?? [];
    return kind === "group" && parts.length > 1 ? [{ total, parts, origin: "label" }] : [];
  });
  const claims = [...totals, ...groups];
  const percents = table.columns.flatMap(({ unit, measure }, at) =>
    unit === "percent" && measure === "other" ? [at] : [],
  );
  const isShare = (column: number): boolean =>
    shareHeading.test((table.columns[column]?.heading ?? "").normalize("NFC").toLowerCase());
  const named = totals.flatMap((claim): readonly SettledClaim[] => {
    const columns = percents.filter(
      (column) =>
        isShare(column) &&
        isHundred(ground, claim.total, column) &&
        isNear(judgeClaim(ground, claim, column)),
    );
    return columns.length > 0 ? [{ ...claim, columns }] : [];
  });
  return [
    ...named,
    ...claimEvident(
      ground,
      claims,
      percents.filter((column) => !isShare(column)),
    ),
  ];
}

const isNear = (verdict: SumVerdict): boolean =>
  verdict === "holds" || verdict === "over" || verdict === "under";

function isHundred({ table }: Ground, row: number, column: number): boolean {
  const figure = figureAt(table, { row, column });
  return figure.kind === "number" && compareDecimals(figure.value, decimal(100)) === 0;
}

function claimEvident(
  ground: Ground,
  claims: readonly Claim[],
  percents: readonly number[],
): readonly SettledClaim[] {
  let holds = 0;
  let fails = 0;
  for (const claim of claims) {
    for (const column of percents) {
      const verdict = judgeClaim(ground, claim, column);
      if (verdict === "holds") holds += 1;
      else if (verdict !== null && verdict !== "trivial") fails += 1;
    }
  }
  if (holds < leastEvidence || holds < leastEvidence * fails) return [];
  return claims.map((claim) => ({ ...claim, origin: "evidence", columns: percents }));
}
