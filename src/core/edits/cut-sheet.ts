import type { RangeRef } from "../model/reference";
import type { Sheet } from "../model/workbook";

/** The part of a sheet that lies within a range. */
export function cutSheet(sheet: Sheet, range: RangeRef): Sheet {
  const row = Math.max(sheet.row, range.row);
  const column = Math.max(sheet.column, range.column);
  const rowEnd = Math.min(sheet.row + sheet.values.length, range.row + range.rowCount);
  const columnEnd = Math.min(
    sheet.column + (sheet.values[0]?.length ?? 0),
    range.column + range.columnCount,
  );
  const part = <Entry>(grid: readonly (readonly Entry[])[]): Entry[][] =>
    rowEnd <= row || columnEnd <= column
      ? []
      : grid
          .slice(row - sheet.row, rowEnd - sheet.row)
          .map((line) => line.slice(column - sheet.column, columnEnd - sheet.column));
  return {
    name: sheet.name,
    row,
    column,
    values: part(sheet.values),
    formulas: part(sheet.formulas),
    numberFormats: part(sheet.numberFormats),
  };
}
