import type { Rule } from "../model/finding";
import type { Place, Table } from "../model/table";
import { figureAt } from "../relations/places";
import { cellAt, findingAt } from "./at";
import { numberFormatAt } from "./replace-numbers";

/** A total row whose percents print other decimals than all rows above: one remark a table. */
export const mixedDecimals: Rule = {
  id: "mixed-decimals",
  severity: "info",
  check: (table) => {
    const odd = table.columns.flatMap(({ unit }, column) =>
      unit === "percent" ? oddTotals(table, column) : [],
    );
    const [first, ...others] = odd;
    if (first === undefined) return [];
    const { printed, expected } = first;
    const detail = { rule: "mixed-decimals", printed, expected } as const;
    const finding = findingAt(table, "info", first.place, detail);
    const cells = others.map(({ place }) => cellAt(table, place));
    return [{ ...finding, cells: [cellAt(table, first.place), ...cells] }];
  },
};

interface OddTotal {
  readonly place: Place;
  readonly printed: number;
  readonly expected: number;
}

/** Totals of a column whose units all print the same decimals, and others than the totals do. */
function oddTotals(table: Table, column: number): readonly OddTotal[] {
  const decimals = new Set<number>();
  const totals: OddTotal[] = [];
  for (const [row, { kind }] of table.rows.entries()) {
    const printed = decimalsAt(table, { row, column });
    if (printed === null) continue;
    if (kind === "unit") decimals.add(printed);
    if (kind === "total") totals.push({ place: { row, column }, printed, expected: printed });
  }
  const [expected, another] = decimals;
  if (expected === undefined || another !== undefined) return [];
  return totals
    .map((total) => ({ ...total, expected }))
    .filter(({ printed }) => printed !== expected);
}

/** Null where the cell does not say: a bare number drops the zeros it ends with. */
function decimalsAt(table: Table, place: Place): number | null {
  const figure = figureAt(table, place);
  if (figure.kind !== "number") return null;
  const isPrinted = figure.stored === "text" || numberFormatAt(table, place) !== "General";
  return isPrinted ? figure.value.scale : null;
}
