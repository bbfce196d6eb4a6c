import type { Rule } from "../model/finding";
import type { Table } from "../model/table";
import { isNumberAt } from "../relations/places";
import { unitCellAt, whereAt } from "./at";

/** Figures of nobody: a row without a name. */
export const blankUnit: Rule = {
  id: "blank-unit",
  severity: "warning",
  check: (table) =>
    table.rows.flatMap(({ kind, label }, row) => {
      const isNamed = kind !== "unit" || label !== "" || hasWords(table, row);
      if (isNamed || !table.columns.some((_, column) => isNumberAt(table, { row, column })))
        return [];
      return [
        {
          severity: "warning",
          cells: [unitCellAt(table, row)],
          operands: [],
          where: whereAt(table, { row, column: -1 }),
          detail: { rule: "blank-unit" },
          repair: null,
        },
      ];
    }),
};

/** A name merged over several rows stands in the first; the others are told apart by another column. */
function hasWords(table: Table, row: number): boolean {
  const { sheet, range } = table;
  const values = sheet.values[(table.rows[row]?.row ?? range.row) - sheet.row] ?? [];
  const from = range.column - sheet.column;
  return values
    .slice(from, from + range.columnCount)
    .some((value) => typeof value === "string" && /\p{L}{2}/u.test(value));
}
