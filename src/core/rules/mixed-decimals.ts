import type { Rule } from "../model/finding";
import type { Place, Table } from "../model/table";
import { figureAt, valueAt } from "../relations/places";
import { cellAt, formatIn } from "./cells";
import { foundAmong } from "./found";

/** A total row whose percents print other decimals than all rows above: one remark a table. */
export const mixedDecimals: Rule = {
  id: "mixed-decimals",
  severity: "info",
  check: (table) => {
    const odd = table.columns.flatMap(({ unit }, column) => {
      const expected = unit === "percent" ? unitDecimals(table, column) : null;
      if (expected === null) return [];
      return placesOf(table, column, "total")
        .filter((place) => decimalsAt(table, place) !== expected)
        .map((place) => ({ place, expected }));
    });
    return foundAmong(
      odd.map(({ place }) => place),
      (first) => ({
        rule: "mixed-decimals",
        printed: valueAt(table, first).scale,
        expected: odd[0]?.expected ?? 0,
      }),
    );
  },
};

/** The decimals all units of a column print; null where they print several. */
function unitDecimals(table: Table, column: number): number | null {
  const [decimals, another] = new Set(
    placesOf(table, column, "unit").map((place) => decimalsAt(table, place)),
  );
  return another === undefined ? (decimals ?? null) : null;
}

/** Places of a column whose cells say how many decimals they print. */
const placesOf = (table: Table, column: number, wanted: "unit" | "total"): readonly Place[] =>
  table.rows.flatMap(({ kind }, row) =>
    kind === wanted && decimalsAt(table, { row, column }) !== null ? [{ row, column }] : [],
  );

/** Null where a bare number has dropped the zeros it ends with. */
function decimalsAt(table: Table, place: Place): number | null {
  const figure = figureAt(table, place);
  if (figure.kind !== "number") return null;
  const isPrinted = figure.stored === "text" || formatIn(table, cellAt(table, place)) !== "General";
  return isPrinted ? figure.value.scale : null;
}
