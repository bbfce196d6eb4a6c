import type { Rule } from "../model/finding";
import type { Place, Table } from "../model/table";
import { figureAt, rowsWhere, valueAt } from "../relations/places";
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
      return rowsWhere(table, ({ kind }) => kind === "total")
        .map((row) => ({ place: { row, column }, expected }))
        .filter(({ place }) => {
          const decimals = decimalsAt(table, place);
          return decimals !== null && decimals !== expected;
        });
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
  const all = new Set<number>();
  table.rows.forEach(({ kind }, row) => {
    const decimals = kind === "unit" ? decimalsAt(table, { row, column }) : null;
    if (decimals !== null) all.add(decimals);
  });
  const [decimals, another] = all;
  return another === undefined ? (decimals ?? null) : null;
}

/** Null where a bare number has dropped the zeros it ends with. */
function decimalsAt(table: Table, place: Place): number | null {
  const figure = figureAt(table, place);
  if (figure.kind !== "number") return null;
  const isPrinted = figure.stored === "text" || formatIn(table, cellAt(table, place)) !== "General";
  return isPrinted ? figure.value.scale : null;
}
