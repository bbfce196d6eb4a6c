import type { Where } from "../model/finding";
import type { Place, Table } from "../model/table";

/** What stands in the sheet's row and column of a place is called. */
export function whereAt(table: Table, { row, column }: Place): Where {
  const unit = table.rows[row]?.label ?? "";
  const measure = table.columns[column]?.heading ?? "";
  return table.isTransposed
    ? { row: measure, column: unit, mark: null }
    : { row: unit, column: measure, mark: table.columns[column]?.mark ?? null };
}
