import { countKinds, type Band } from "./band";
import type { Grid } from "./grid";
import { ordinalDepth } from "./labels";
import { plain } from "./plain";
import { unitOf } from "./words";

/** Rows of a body under one line that says what their figures are, and what another section's are not. */
export interface Section {
  /** The grid row of that line; null for the rows under the header itself. */
  readonly line: number | null;
  /** Its words; "" where there is none. */
  readonly heading: string;
  readonly rows: readonly number[];
}

/**
 * A body divided at lines such as "Người - Person", "Chỉ số phát triển (%)", "Cơ cấu (%)": below each
 * the same rows come again in another unit, so what holds among some holds not between them.
 */
export function splitSections(
  grid: Grid,
  band: Band,
  rows: readonly number[],
  unitColumn: number,
): readonly Section[] {
  const sections: Section[] = [];
  let open: Section = { line: null, heading: "", rows: [] };
  let known = new Set<string>();
  const divided = divide(grid, band, rows, unitColumn);
  for (const section of divided) {
    const names = section.rows.map((row) => nameOf(grid, band, row, unitColumn));
    const again = names.filter((name) => known.has(name)).length;
    if (open.rows.length === 0) open = section;
    else if (2 * again >= names.length) {
      sections.push(open);
      open = section;
      known = new Set();
    } else {
      const line = section.line === null ? [] : [section.line];
      open = { ...open, rows: [...open.rows, ...line, ...section.rows] };
    }
    for (const name of names) known.add(name);
  }
  return [...sections, open];
}

/** Rows by the line they stand under; lines with no rows of figures under them are rows like others. */
function divide(
  grid: Grid,
  band: Band,
  rows: readonly number[],
  unitColumn: number,
): readonly Section[] {
  const sections: { line: number | null; heading: string; rows: number[] }[] = [];
  for (const row of rows) {
    const heading = unitLine(grid, band, row, unitColumn);
    if (heading !== null) sections.push({ line: row, heading, rows: [] });
    else if (sections.length === 0) sections.push({ line: null, heading: "", rows: [row] });
    else sections.at(-1)?.rows.push(row);
  }
  return sections;
}

/** A year down the rows is a figure, and their name all the same. */
function nameOf(grid: Grid, band: Band, row: number, unitColumn: number): string {
  for (let column = unitColumn; column >= band.from; column -= 1) {
    const text = grid.textAt(row, column);
    if (text !== "") return plain(text);
  }
  return "";
}

/** The words of a line without figures that names a unit of measure; null for any other row. */
function unitLine(grid: Grid, band: Band, row: number, unitColumn: number): string | null {
  const { words, figures } = countKinds(grid, row, band);
  if (words !== 1 || figures > 0) return null;
  let column = band.from;
  while (grid.kindAt(row, column) !== "words") column += 1;
  const text = grid.textAt(row, column);
  if (ordinalDepth(text) !== null) return null;
  const label = plain(text);
  const isUnit = column > unitColumn ? unitOf(label) !== null : bareUnit.test(label);
  return isUnit ? text : null;
}

/** In the column of names only what no group of rows is called. */
const bareUnit =
  /\(%\)$|- ?%$|^(?:don vi(?: tinh)?: ?)?(?:nguoi|ho|luot|(?:nghin|trieu|ty|ti) dong)(?: - [a-z. ]+)?$/;
