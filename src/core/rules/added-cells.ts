import { addendsOf } from "../formulas/addends";
import type { Token } from "../formulas/tokens";
import { rangeOf } from "../formulas/copy";
import { cellRef, type CellRef, type RangeRef } from "../model/reference";
import type { Place, Table } from "../model/table";
import { valueIn } from "./cells";

/** What a formula adds along one line of its table. */
export interface Added {
  readonly along: "rows" | "columns";
  /** Figures, in the order they are added. */
  readonly places: readonly Place[];
  /** Numbers between and above the table's rows, such as its row of column marks. */
  readonly foreign: readonly CellRef[];
}

/**
 * The cells a formula adds, where it only adds cells of its own column or its own row of the table;
 * null where it reaches beyond them.
 */
export function addedCells(table: Table, tokens: readonly Token[], cell: CellRef): Added | null {
  const ranges = addendsOf(tokens)?.map((reference) => rangeOf(reference, cell.sheet));
  if (ranges === undefined) return null;
  const inColumn = ranges.every((range) => range.columnCount === 1 && range.column === cell.column);
  const inRow = ranges.every((range) => range.rowCount === 1 && range.row === cell.row);
  if (inColumn === inRow) return null;
  const places: Place[] = [];
  const foreign: CellRef[] = [];
  // a sum of more cells than the line has, over and over, is no sum to judge
  let left = 2 * (table.sheet.values.length + table.columns.length);
  for (const range of ranges) {
    if (range.sheet !== cell.sheet) return null;
    const count = range.rowCount * range.columnCount;
    left -= count;
    if (left < 0 || !isWithin(table, range)) return null;
    for (let at = 0; at < count; at += 1) {
      const row = range.row + (inColumn ? at : 0);
      const column = range.column + (inColumn ? 0 : at);
      const place = placeAt(table, row, column);
      if (place !== null) {
        places.push(place);
        continue;
      }
      const one = cellRef(cell.sheet, row, column);
      if (typeof valueIn(table, one) !== "number") continue;
      if (inRow) return null;
      foreign.push(one);
    }
  }
  return { along: inColumn ? "rows" : "columns", places, foreign };
}

const isWithin = ({ range }: Table, { row, column, rowCount, columnCount }: RangeRef): boolean =>
  row >= range.row &&
  column >= range.column &&
  row + rowCount <= range.row + range.rowCount &&
  column + columnCount <= range.column + range.columnCount;

/** The figure a cell of the sheet is in the table; null where it is none of its figures. */
export function placeAt(table: Table, row: number, column: number): Place | null {
  const down = indexOf(table.rows, (line) => line.row - row);
  const across = indexOf(table.columns, (line) => line.column - column);
  return down === null || across === null ? null : { row: down, column: across };
}

/** Rows and columns stand in the order of the sheet. */
function indexOf<Line>(lines: readonly Line[], distance: (line: Line) => number): number | null {
  const [first] = lines;
  // mostly without gaps
  const near = first === undefined ? 0 : -distance(first);
  const guess = lines[near];
  if (guess !== undefined && distance(guess) === 0) return near;
  let [from, to] = [0, lines.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const line = lines[middle];
    const off = line === undefined ? 0 : distance(line);
    if (off === 0) return middle;
    if (off < 0) from = middle + 1;
    else to = middle;
  }
  return null;
}
