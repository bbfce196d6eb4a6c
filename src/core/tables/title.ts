import type { Band, IsFree } from "./band";
import type { Grid } from "./grid";

const mostLines = 8;

/** The lines over a table, top first: up to a figure, another table, or two blank rows. */
export function readTitle(grid: Grid, band: Band, isFree: IsFree): readonly string[] {
  const lines: string[] = [];
  let blanks = 0;
  for (let row = band.top - 1; row >= 0 && blanks < 2 && lines.length < mostLines; row -= 1) {
    const texts = lineTexts(grid, row, band, isFree);
    if (texts === null) break;
    blanks = texts.length === 0 ? blanks + 1 : 0;
    if (texts.length > 0) lines.unshift(texts.join(" "));
  }
  return lines;
}

/** The texts of a row over the table, from the sheet's edge or the table on its left; null at figures. */
function lineTexts(
  grid: Grid,
  row: number,
  { to }: Band,
  isFree: IsFree,
): readonly string[] | null {
  const texts: string[] = [];
  for (let column = to; column >= 0 && isFree(row, column); column -= 1) {
    const kind = grid.kindAt(row, column);
    if (kind === "figure") return null;
    if (kind === "words") texts.unshift(grid.textAt(row, column));
  }
  return isFree(row, to) ? texts : null;
}
