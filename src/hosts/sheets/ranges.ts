import type { RangeRef } from "../../core/model/reference";
import type { Range, SheetTab } from "./services";

/** A range of a sheet, for writing: a sheet that ends before it grows. */
export function sheetsRange(tab: SheetTab, range: RangeRef): Range {
  const [rows, columns] = [tab.getMaxRows(), tab.getMaxColumns()];
  const rowEnd = range.row + range.rowCount;
  const columnEnd = range.column + range.columnCount;
  if (rowEnd > rows) tab.insertRowsAfter(rows, rowEnd - rows);
  if (columnEnd > columns) tab.insertColumnsAfter(columns, columnEnd - columns);
  return tab.getRange(range.row + 1, range.column + 1, range.rowCount, range.columnCount);
}
