import type { RangeRef } from "../model/reference";
import type { CellValue, Sheet } from "../model/workbook";
import { GENERAL } from "./cells";

export type Grid<Entry> = readonly (readonly Entry[])[];

/** The sheet with a grid that covers `range` too. */
export function grow(sheet: Sheet, range: RangeRef): Sheet {
  const empty = sheet.values.length === 0;
  const row = empty ? range.row : Math.min(sheet.row, range.row);
  const column = empty ? range.column : Math.min(sheet.column, range.column);
  const width = sheet.values[0]?.length ?? 0;
  const rowEnd = Math.max(sheet.row + sheet.values.length, range.row + range.rowCount);
  const columnEnd = Math.max(sheet.column + width, range.column + range.columnCount);
  if (
    row === sheet.row &&
    column === sheet.column &&
    rowEnd === sheet.row + sheet.values.length &&
    columnEnd === sheet.column + width
  ) {
    return sheet;
  }
  const cover = <Entry>(grid: Grid<Entry>, blank: Entry): Grid<Entry> =>
    Array.from({ length: rowEnd - row }, (_, r) =>
      Array.from(
        { length: columnEnd - column },
        (_, c) => grid[row + r - sheet.row]?.[column + c - sheet.column] ?? blank,
      ),
    );
  return {
    name: sheet.name,
    row,
    column,
    values: cover<CellValue>(sheet.values, null),
    formulas: cover<string | null>(sheet.formulas, null),
    numberFormats: cover(sheet.numberFormats, GENERAL),
  };
}

/** The sheet without outer rows and columns that hold neither a content nor a number format. */
export function trim(sheet: Sheet): Sheet {
  const isBlank = (row: number, column: number): boolean =>
    (sheet.values[row]?.[column] ?? null) === null &&
    (sheet.formulas[row]?.[column] ?? null) === null &&
    sheet.numberFormats[row]?.[column] === GENERAL;
  const height = sheet.values.length;
  const width = sheet.values[0]?.length ?? 0;
  const rows = span(height, (row) => every(width, (column) => isBlank(row, column)));
  const columns = span(width, (column) => every(height, (row) => isBlank(row, column)));
  if (rows.count === height && columns.count === width) return sheet;
  const cut = <Entry>(grid: Grid<Entry>): Grid<Entry> =>
    grid
      .slice(rows.first, rows.first + rows.count)
      .map((line) => line.slice(columns.first, columns.first + columns.count));
  const nothing = rows.count === 0 || columns.count === 0;
  return {
    name: sheet.name,
    row: nothing ? 0 : sheet.row + rows.first,
    column: nothing ? 0 : sheet.column + columns.first,
    values: cut(sheet.values),
    formulas: cut(sheet.formulas),
    numberFormats: cut(sheet.numberFormats),
  };
}

/** What is left of 0 … length − 1 when the indices that may go are taken off both ends. */
function span(
  length: number,
  mayGo: (index: number) => boolean,
): { readonly first: number; readonly count: number } {
  let first = 0;
  while (first < length && mayGo(first)) first++;
  let end = length;
  while (end > first && mayGo(end - 1)) end--;
  return { first, count: end - first };
}

function every(length: number, holds: (index: number) => boolean): boolean {
  for (let index = 0; index < length; index++) if (!holds(index)) return false;
  return true;
}
