import type { Band } from "./band";
import type { Grid } from "./grid";
import { plain } from "./plain";
import { headingOf } from "./roles";
import { blockOf, measureOf, unitOf } from "./words";

/**
 * The headings over every column of a band, outer first. A merged heading holds its text in its
 * first cell alone, so a blank to its right inherits it, as far as the heading over both is the
 * same. A heading over all data columns, "Kết quả thực hiện", is left out unless it says what they are.
 */
export function readHeadings(
  grid: Grid,
  band: Band,
  unitColumn: number,
): ReadonlyMap<number, readonly string[]> {
  const headings = new Map<number, string[]>();
  const data = dataColumns(grid, band, unitColumn);
  for (const column of data) headings.set(column, []);
  /** Where the heading over each column begins, in the row above. */
  let above: ReadonlyMap<number, number> = new Map();
  for (let row = band.top; row <= band.bottom; row += 1) {
    const starts = startsOf(grid, band, row, unitColumn, above);
    const [first = unitColumn] = data;
    const covers = data.length > 1 && data.every((at) => starts.get(at) === first);
    above = starts;
    if (covers && !saysOfAll(grid.textAt(row, first))) continue;
    for (const [column, start] of starts) {
      const text = grid.textAt(row, start);
      const levels = headings.get(column);
      if (levels?.at(-1) !== text) levels?.push(text);
    }
  }
  return headings;
}

/** Whether a heading over all columns says what they are: a block, percents, changes, shares. */
function saysOfAll(heading: string): boolean {
  const text = plain(heading);
  const block = blockOf(text);
  if (block !== null && measureOf(text, block) === null) return true;
  const { role } = headingOf(heading);
  return role === "share" || role === "change" || unitOf(text) === "percent";
}

function startsOf(
  grid: Grid,
  band: Band,
  row: number,
  unitColumn: number,
  above: ReadonlyMap<number, number>,
): ReadonlyMap<number, number> {
  const starts = new Map<number, number>();
  for (let column = band.from; column <= band.to; column += 1) {
    if (column === unitColumn) continue;
    if (grid.kindAt(row, column) !== "blank") {
      starts.set(column, column);
      continue;
    }
    const left = starts.get(column - 1);
    const together =
      row === band.top || (above.has(column) && above.get(column) === above.get(column - 1));
    if (left === undefined || !together || !hasBelow(grid, band, row, left)) continue;
    if (hasBelow(grid, band, row, column)) starts.set(column, left);
  }
  return starts;
}

/** Columns right of the rows' names, and those on its left that are no ordinals or codes. */
function dataColumns(grid: Grid, band: Band, unitColumn: number): readonly number[] {
  const columns: number[] = [];
  for (let column = band.from; column <= band.to; column += 1) {
    if (column > unitColumn || (column < unitColumn && !isOrdinal(grid, band, column))) {
      columns.push(column);
    }
  }
  return columns;
}

function isOrdinal(grid: Grid, band: Band, column: number): boolean {
  let heading = "";
  for (let row = band.top; row <= band.bottom; row += 1) heading += grid.textAt(row, column);
  if (heading === "" || /^(stt|tt|so tt|so thu tu|ma|so hieu|#)\b/.test(plain(heading)))
    return true;
  const texts: string[] = [];
  for (let row = band.body; row < grid.rowCount && texts.length < 5; row += 1) {
    if (grid.kindAt(row, column) === "words") return true;
    if (grid.kindAt(row, column) === "figure") texts.push(grid.textAt(row, column));
  }
  return texts.length === 0 || texts.every((text, at) => text === String(at + 1));
}

/** Whether headings stand under this one: only those are merged across. */
function hasBelow(grid: Grid, band: Band, row: number, column: number): boolean {
  for (let below = row + 1; below <= band.bottom; below += 1) {
    if (grid.kindAt(below, column) !== "blank") return true;
  }
  return false;
}
