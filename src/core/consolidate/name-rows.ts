import type { Aliases } from "./aliases";
import type { Submission, UnitMatch } from "./consolidation";
import { rowKey, type Decisions } from "./decisions";
import type { NameMatcher } from "./names/match-name";
import { nameKey } from "./names/unit-name";
import { nameCell } from "./read-figures";
import type { Source, SourceRow } from "./source";

/** A row that reports for a unit, and which unit that is. */
export type NamedRow = { readonly row: SourceRow } & Pick<
  Submission,
  "printed" | "namedBy" | "match"
>;

/** What names are matched with. */
export interface Naming {
  readonly matcher: NameMatcher;
  readonly units: ReadonlySet<string>;
  readonly aliases: Aliases;
  readonly decisions: Decisions;
}

/**
 * The rows of a source that report for units. Where rows are called by units of the list, these, and
 * the others beside them as questions; what stands under a listed group is its detail. Where none is,
 * the table is one unit's, named by its title, sheet or file: its total row, or its only row.
 */
export function nameRows(
  source: Source,
  rows: readonly SourceRow[],
  naming: Naming,
): readonly NamedRow[] {
  const reporting = withoutUnfilled(rows);
  const labelled = reporting
    .filter(({ kind }) => kind !== "total")
    .map((row) => byLabel(row, source, naming));
  if (labelled.some(({ match }) => match.kind === "matched")) return besideListed(labelled);
  const whole = reporting.findLast(({ kind }) => kind === "total");
  const [first, second] = labelled;
  const only = whole ?? (second === undefined ? first?.row : undefined);
  if (only !== undefined) {
    const surrounded = bySurroundings(only, source, naming, first);
    if (surrounded !== null) return [surrounded];
  }
  return labelled.filter(({ row }) => row.kind === "unit");
}

/** A form of all units where only some rows are filled in says nothing of those left at 0. */
function withoutUnfilled(rows: readonly SourceRow[]): readonly SourceRow[] {
  const isZero = (row: SourceRow): boolean =>
    row.figures.every(
      ({ figure }) =>
        figure.kind === "blank" || (figure.kind === "number" && figure.value.units === 0n),
    );
  const filled = rows.filter((row) => row.kind === "total" || !isZero(row));
  return filled.some(({ kind }) => kind !== "total") ? filled : rows;
}

function besideListed(rows: readonly NamedRow[]): readonly NamedRow[] {
  let isDetail = false;
  return rows.filter(({ row, match }) => {
    if (row.kind === "group") isDetail = match.kind === "matched";
    return match.kind === "matched" || match.kind === "leftOut"
      ? true
      : row.kind === "unit" && !isDetail;
  });
}

function byLabel(row: SourceRow, source: Source, naming: Naming): NamedRow {
  const printed = row.label;
  const match = decided(row, source, naming) ?? matchLabel(printed, naming);
  return { row, printed, namedBy: "row", match };
}

/** The whole of a one-unit table; null where nothing around it says a unit and the row may. */
function bySurroundings(
  row: SourceRow,
  source: Source,
  naming: Naming,
  first: NamedRow | undefined,
): NamedRow | null {
  const places = surroundings(source);
  const named = places.map(({ text, ...place }) => ({
    ...place,
    printed: text,
    units: naming.matcher.namedIn(text),
  }));
  const telling = named.find(({ units }) => units.length > 0);
  const settled = decided(row, source, naming);
  const units = new Set(named.flatMap((place) => place.units));
  if (telling !== undefined) {
    const { printed, namedBy } = telling;
    return { row, printed, namedBy, match: settled ?? ofNamed([...units], row, naming) };
  }
  if (row.kind !== "total" && first !== undefined) return null;
  // the file's name, or in the open workbook the sheet's
  const { text: printed, namedBy } = places.findLast(({ text }) => text !== "") ?? {
    text: "",
    namedBy: "file",
  };
  return { row, printed, namedBy, match: settled ?? matchLabel(printed, naming) };
}

/** What a table's surroundings name, unless its only row is called by something else. */
function ofNamed(named: readonly string[], row: SourceRow, naming: Naming): UnitMatch {
  const label = row.kind === "total" ? null : naming.matcher.match(row.label);
  const said: readonly string[] = label?.kind === "suggested" ? label.candidates : [];
  const [unit, another] = named;
  if (unit === undefined) return { kind: "unknown" };
  const isContradicted = said.length > 0 && !said.includes(unit);
  if (another === undefined && !isContradicted) {
    return { kind: "matched", unit, by: "normalised" };
  }
  return {
    kind: "suggested",
    candidates: [unit, ...new Set([...named, ...said].filter((one) => one !== unit))],
  };
}

interface Place {
  readonly text: string;
  readonly namedBy: Submission["namedBy"];
}

function surroundings({ title, sheet, file }: Source): readonly Place[] {
  const name = file.replace(/^.*[/\\]/, "").replace(/\.[^.]*$/, "");
  return [
    ...title.map((text): Place => ({ text, namedBy: "title" })),
    { text: sheet, namedBy: "sheet" },
    { text: name, namedBy: "file" },
  ];
}

function decided(row: SourceRow, source: Source, { decisions, units }: Naming): UnitMatch | null {
  const decision = decisions.rows.get(rowKey(source.file, nameCell(source, row)));
  switch (decision?.kind) {
    case undefined:
      return null;
    case "leaveOut":
      return { kind: "leftOut" };
    case "unit":
      return units.has(decision.unit) ? { kind: "matched", unit: decision.unit, by: "user" } : null;
  }
}

function matchLabel(label: string, { matcher, aliases, units }: Naming): UnitMatch {
  const match = matcher.match(label);
  if (match.kind === "matched" && match.by === "exact") return match;
  const alias = aliases.size > 0 ? aliases.get(nameKey(label)) : undefined;
  return alias !== undefined && units.has(alias)
    ? { kind: "matched", unit: alias, by: "alias" }
    : match;
}
