import type { Rule } from "../model/finding";
import type { Table } from "../model/table";
import { isNumberAt } from "../relations/places";
import { foundAt } from "./found";

/** Figures of nobody: a row without a name. */
export const blankUnit: Rule = {
  id: "blank-unit",
  severity: "warning",
  check: (table) =>
    table.rows.flatMap(({ kind, label }, row) => {
      const isNamed = kind !== "unit" || label !== "" || hasWords(table, row);
      if (isNamed || !table.columns.some((_, column) => isNumberAt(table, { row, column })))
        return [];
      return foundAt({ row, column: -1 }, [], { rule: "blank-unit" });
    }),
};

/** A name merged over several rows stands in the first; the others are told apart by another column. */
function hasWords({ sheet, range, rows, isTransposed }: Table, row: number): boolean {
  if (isTransposed) return true;
  const values = sheet.values[(rows[row]?.row ?? range.row) - sheet.row] ?? [];
  const from = range.column - sheet.column;
  return values
    .slice(from, from + range.columnCount)
    .some((value) => typeof value === "string" && /\p{L}{2}/u.test(value));
}
