import { cellRef, rangeRef, type CellRef, type RangeRef } from "./reference";

/** Column letters: 0 is "A", 26 is "AA". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/** "H13", without the sheet. */
export const formatCell = (cell: Pick<CellRef, "row" | "column">): string =>
  `${columnLetters(cell.column)}${cell.row + 1}`;

/** "B2:H13", or "H13" when the range is one cell; without the sheet. */
export function formatRange(range: Omit<RangeRef, "sheet">): string {
  const first = formatCell(range);
  if (range.rowCount === 1 && range.columnCount === 1) return first;
  const lastRow = range.row + range.rowCount;
  return `${first}:${columnLetters(range.column + range.columnCount - 1)}${lastRow}`;
}

/** A sheet name as a formula writes it: quoted, inner quotes doubled. */
export const quoteSheet = (name: string): string => `'${name.replaceAll("'", "''")}'`;

const cellPattern = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/;

/** "$H$13" to a cell of `sheet`; null when the text is no A1 address. */
export function parseCell(text: string, sheet: string): CellRef | null {
  const match = cellPattern.exec(text.toUpperCase());
  const [, letters, digits] = match ?? [];
  if (letters === undefined || digits === undefined) return null;
  let column = 0;
  for (const letter of letters) column = column * 26 + (letter.charCodeAt(0) - 64);
  return cellRef(sheet, Number(digits) - 1, column - 1);
}

/** "B2:H13" or "H13", with or without a leading sheet name, to a range; null when it is none. */
export function parseRange(text: string, sheet: string): RangeRef | null {
  const bang = text.lastIndexOf("!");
  const named = bang < 0 ? sheet : unquoteSheet(text.slice(0, bang));
  const [from, to, ...more] = text.slice(bang + 1).split(":");
  const first = parseCell(from ?? "", named);
  const last = to === undefined ? first : parseCell(to, named);
  if (first === null || last === null || more.length > 0) return null;
  const row = Math.min(first.row, last.row);
  const column = Math.min(first.column, last.column);
  const rowCount = Math.abs(last.row - first.row) + 1;
  const columnCount = Math.abs(last.column - first.column) + 1;
  return rangeRef(named, row, column, rowCount, columnCount);
}

/** A sheet name as it is called, from how a formula writes it. */
export const unquoteSheet = (name: string): string =>
  name.startsWith("'") && name.endsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
