import { countKinds, isMarksRow, type Band } from "./band";
import type { Grid } from "./grid";
import { plain } from "./plain";
import { isClosing, isTotalLabel, ordinalDepth } from "./labels";

/** Two blank rows may stand inside a table; more end it. */
const mostBlankRows = 2;

/** The grid rows of a table's body: to the next header, the signatures, or the end of the figures. */
export function findBodyRows(grid: Grid, band: Band): readonly number[] {
  const rows: number[] = [];
  let kept = 0;
  let blanks = 0;
  let totals = 0;
  for (let row = band.body; row < grid.rowCount; row += 1) {
    const { words, figures } = countKinds(grid, row, band);
    if (words + figures === 0) {
      blanks += 1;
      // what follows a total after a gap is another matter
      if (blanks > mostBlankRows || (totals > 0 && kept > 1)) break;
      continue;
    }
    if (kept > 0 && repeatsHeader(grid, row, band)) {
      // under a title of its own it is another table's; on the next printed page it comes again
      if (kept < rows.length) break;
      if (totals === 0 && blanks === 0) continue;
    }
    blanks = 0;
    const label = plain(firstWords(grid, row, band));
    if (figures === 0 && (words > 2 || isClosing(label))) break;
    if (isMarksRow(grid, row, band)) continue;
    rows.push(row);
    if (figures > 0) kept = rows.length;
    if (isTotalLabel(label)) totals += 1;
  }
  return rows.slice(0, kept);
}

function repeatsHeader(grid: Grid, row: number, { top, bottom, from, to }: Band): boolean {
  for (let header = top; header <= bottom; header += 1) {
    let column = from;
    while (column <= to && grid.textAt(row, column) === grid.textAt(header, column)) column += 1;
    if (column > to) return true;
  }
  return false;
}

function firstWords(grid: Grid, row: number, { from, to }: Band): string {
  for (let column = from; column <= to; column += 1) {
    if (grid.kindAt(row, column) === "words") return grid.textAt(row, column);
  }
  return "";
}

/** The leftmost column whose cells are mostly words, ordinals apart: it names the rows. */
export function findUnitColumn(grid: Grid, band: Band, rows: readonly number[]): number {
  const sample = rows.slice(0, 200);
  const counts: number[] = [];
  for (let column = band.from; column <= band.to; column += 1) {
    const isName = (row: number): boolean =>
      grid.kindAt(row, column) === "words" && ordinalDepth(grid.textAt(row, column)) === null;
    counts.push(sample.filter(isName).length);
  }
  const most = Math.max(...counts);
  return band.from + counts.findIndex((count) => 2 * count >= most);
}
