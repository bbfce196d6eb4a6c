import type { Cause } from "./model/cause";
import type { Finding, RuleId } from "./model/finding";
import type { Relation } from "./model/relation";
import type { TableReview } from "./model/review";
import type { Place, Table } from "./model/table";
import type { CellRef } from "./model/reference";
import { membersOf } from "./relations/members";
import { cellAt } from "./rules/cells";
import { placeOf } from "./rules/place-of";
import { explain } from "./suspects/explain";
import { resultPlace } from "./suspects/result-place";

/** A cause with the table it was found in and the findings it explains, or that explain it. */
export interface TableCause {
  /** Unique among the causes found together. */
  readonly id: string;
  readonly cause: Cause;
  readonly table: Table;
  readonly findings: readonly Finding[];
  /** What is broken though every figure in it was confirmed: those figures contradict each other. */
  readonly disputed: readonly Relation[];
}

/**
 * The causes behind what tables contradict, each with its findings. `previous` are last period's
 * tables: of these, the one that shares most units with a table tells which figures are out of line.
 * A figure in one of the cells `confirmed` is doubted last.
 * Where a formula was found wrong, what it computes is doubted before any figure that was typed: a sum
 * that leaves out a row and the total that does not add up are one cause, and the formula's repair is
 * that of the cause.
 *
 * @example causesOf(review(workbook).tables, [])
 */
export const causesOf = (
  tables: readonly TableReview[],
  previous: readonly Table[],
  confirmed: readonly CellRef[] = [],
): readonly TableCause[] =>
  tables
    .flatMap(({ table, relations, findings }) => {
      const earlier = likest(table, previous);
      const doubted = findings.flatMap((finding) => doubtedPlaces(table, finding));
      const spokenFor = confirmed.flatMap((cell) => placeOf(table, cell) ?? []);
      const evidence = {
        doubted,
        confirmed: spokenFor,
        ...(earlier === null ? {} : { previous: earlier }),
      };
      return explain(table, relations, evidence).map((cause) => ({
        cause,
        table,
        findings: findings.filter(
          (finding) =>
            cause.relations.some((relation) => isAbout(finding, relation, table)) ||
            isBehind(finding, cause, table),
        ),
        disputed: cause.relations.filter((relation) =>
          membersOf(relation).every((member) => isAmong(member, spokenFor)),
        ),
      }));
    })
    .map((found, index) => ({ id: `c${index + 1}`, ...found }));

/** The cause a finding was put down to; null when to none. */
export const causeOf = (finding: Finding, causes: readonly TableCause[]): TableCause | null =>
  causes.find(({ findings }) => findings.includes(finding)) ?? null;

/** The earlier table with the most units in common; null when none has any. */
function likest(table: Table, previous: readonly Table[]): Table | null {
  const labels = new Set(table.rows.map(({ label }) => label));
  const shared = (other: Table): number =>
    other.rows.filter(({ label }) => labels.has(label)).length;
  const [best] = [...previous].sort((a, b) => shared(b) - shared(a));
  return best !== undefined && shared(best) > 0 ? best : null;
}

/** Rules that find a cell wrong by its formula, or by having none. */
const formulaRules: ReadonlySet<RuleId> = new Set([
  "formula-range",
  "formula-shape",
  "swapped-operands",
  "typed-among-formulas",
]);

/** The figures a finding speaks against whatever they should agree with. */
const doubtedPlaces = (table: Table, { cells, detail }: Finding): readonly Place[] =>
  formulaRules.has(detail.rule) ? cells.flatMap((cell) => placeOf(table, cell) ?? []) : [];

/** Whether a finding is about a formula that the likeliest explanation of a cause puts wrong. */
function isBehind(finding: Finding, { explanations: [first] }: Cause, table: Table): boolean {
  const places = doubtedPlaces(table, finding);
  return first.freed.some((place) => isAmong(place, places));
}

const isAmong = ({ row, column }: Place, places: readonly Place[]): boolean =>
  places.some((place) => place.row === row && place.column === column);

/** Whether a finding is that this relation does not hold. */
function isAbout({ cells: [cell], detail }: Finding, relation: Relation, table: Table): boolean {
  const head = headOf(relation);
  if (!head.rules.includes(detail.rule)) return false;
  const { row, column } = cellAt(table, head.place);
  return cell.row === row && cell.column === column;
}

/** The figure a finding about a relation stands at, and the rules that find so. */
function headOf(relation: Relation): { readonly place: Place; readonly rules: readonly RuleId[] } {
  const place = resultPlace(relation);
  switch (relation.kind) {
    case "sum":
      return { place, rules: ["sum"] };
    case "ratio":
      return { place, rules: ["ratio", "capped"] };
    case "copy":
      return { place, rules: ["copy"] };
    case "product":
      return { place: relation.rate, rules: ["target-people"] };
    case "difference":
      return { place, rules: ["difference"] };
    case "balance":
      return { place, rules: ["balance"] };
    case "growth":
      return { place, rules: ["growth"] };
    case "hundred":
      return { place, rules: ["shares"] };
    case "average":
      return { place, rules: ["average"] };
    case "atMost":
      return { place, rules: [] };
  }
}
