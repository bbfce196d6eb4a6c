import type { Grid } from "./grid";

/** Where one table's header stands, and where its body begins. */
export interface Band {
  readonly top: number;
  readonly bottom: number;
  readonly from: number;
  readonly to: number;
  /** The row of column marks (A, B, 1, 2 …). */
  readonly marks: number | null;
  readonly body: number;
}

/** Whether no table found before holds the cell. */
export type IsFree = (row: number, column: number) => boolean;

interface Span {
  readonly from: number;
  readonly to: number;
}

const mostHeaderRows = 5;

/**
 * Headers whose last row is `row`: words with rows of figures under them. Rows of several headings
 * above belong to the header; a line that stands alone is the title. Side by side, tables are told
 * apart by a column without header and figures, or by the first heading coming again.
 */
export function bandsEndingAt(grid: Grid, row: number, isFree: IsFree): readonly Band[] {
  return headingRuns(grid, row, isFree).flatMap((run) => {
    const top = topOf(grid, row, run, isFree);
    return segmentsOf(grid, top, row, run).flatMap((segment) => {
      const band = completeBand(grid, top, row, segment);
      return band === null ? [] : [band];
    });
  });
}

/** Stretches of the row without figures, years in headings apart, that hold any words. */
function headingRuns(grid: Grid, row: number, isFree: IsFree): readonly Span[] {
  const runs: Span[] = [];
  let from = 0;
  let headings = 0;
  for (let column = 0; column <= grid.columnCount; column += 1) {
    const kind = grid.kindAt(row, column);
    const ends =
      column === grid.columnCount ||
      !isFree(row, column) ||
      (kind === "figure" && !grid.isYearAt(row, column));
    if (!ends) {
      if (kind !== "blank") headings += 1;
      continue;
    }
    if (headings > 0 && column - from > 1) runs.push({ from, to: column - 1 });
    from = column + 1;
    headings = 0;
  }
  return runs;
}

function topOf(grid: Grid, bottom: number, run: Span, isFree: IsFree): number {
  let top = bottom;
  while (top > 0 && bottom - top < mostHeaderRows && isHeaderRow(grid, top - 1, run, isFree)) {
    top -= 1;
  }
  return top;
}

/** At least two headings and no figure; "Đơn vị tính" beside another line is no heading. */
function isHeaderRow(grid: Grid, row: number, { from, to }: Span, isFree: IsFree): boolean {
  let headings = 0;
  for (let column = from; column <= to; column += 1) {
    const kind = isFree(row, column) ? grid.kindAt(row, column) : "blank";
    if (kind === "blank") continue;
    if (kind === "figure" && !grid.isYearAt(row, column)) return false;
    if (/^\(?\s*(đơn vị tính|đvt)\s*:/iu.test(grid.textAt(row, column))) return false;
    headings += 1;
  }
  return headings > 1;
}

function segmentsOf(grid: Grid, top: number, bottom: number, run: Span): readonly Span[] {
  const headed = (column: number): boolean => anyFilled(grid, column, top, bottom);
  const segments: Span[] = [];
  let open: number | null = null;
  let first = "";
  for (let column = run.from; column <= run.to + 1; column += 1) {
    const inside =
      column <= run.to && (headed(column) || anyFilled(grid, column, bottom + 1, bottom + 4));
    const heading = inside ? headingText(grid, column, top, bottom) : "";
    const again = open !== null && column - open > 1 && heading !== "" && heading === first;
    if (open !== null && (!inside || again)) {
      segments.push({ from: open, to: column - 1 });
      open = null;
    }
    if (inside && open === null) {
      open = column;
      first = heading;
    }
  }
  return joinUnlabelled(grid, bottom, segments);
}

/** A stretch that names no rows of its own belongs to the table on its left. */
function joinUnlabelled(grid: Grid, bottom: number, segments: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const segment of segments) {
    const left = joined.at(-1);
    const start = firstBodyRow(grid, bottom, segment);
    const labelled = start === null || countKinds(grid, start.figures, segment).words > 0;
    if (left === undefined || labelled) joined.push(segment);
    else joined[joined.length - 1] = { from: left.from, to: segment.to };
  }
  return joined;
}

function completeBand(grid: Grid, top: number, bottom: number, span: Span): Band | null {
  const first = firstBodyRow(grid, bottom, span);
  if (first === null) return null;
  if (countHeadings(grid, top, bottom, span) < 2) return null;
  const { marks, body } = first;
  return { ...span, top: firstFilled(grid, top, bottom, span), bottom, marks, body };
}

/** Columns under a heading; a single year is no heading but the value of "Kỳ báo cáo". */
function countHeadings(grid: Grid, top: number, bottom: number, { from, to }: Span): number {
  let named = 0;
  let years = 0;
  for (let column = from; column <= to; column += 1) {
    const kinds = rowsBetween(top, bottom).map((row) => grid.kindAt(row, column));
    if (kinds.includes("words")) named += 1;
    else if (kinds.includes("figure")) years += 1;
  }
  return years > 1 ? named + years : named;
}

const rowsBetween = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, at) => first + at);

interface BodyStart {
  readonly marks: number | null;
  readonly body: number;
  /** The first row with figures: group names may come before it. */
  readonly figures: number;
}

/** Where the header's body begins; a row of marks, a blank row and group names may come first. */
function firstBodyRow(grid: Grid, bottom: number, span: Span): BodyStart | null {
  let marks: number | null = null;
  let body: number | null = null;
  for (let row = bottom + 1; row <= bottom + 5; row += 1) {
    const { words, figures } = countKinds(grid, row, span);
    if (words + figures === 0) continue;
    if (body === null && isMarksRow(grid, row, span)) {
      marks = row;
      continue;
    }
    body ??= row;
    if (figures > 0) {
      const isBody = words + figures > 1 && !isYearsRow(grid, row, span);
      return isBody ? { marks, body, figures: row } : null;
    }
    if (lastOf(grid, row, span) > span.from + 1) return null;
  }
  return null;
}

export function countKinds(
  grid: Grid,
  row: number,
  { from, to }: Span,
): { readonly words: number; readonly figures: number } {
  let words = 0;
  let figures = 0;
  for (let column = from; column <= to; column += 1) {
    const kind = grid.kindAt(row, column);
    if (kind === "words") words += 1;
    else if (kind === "figure") figures += 1;
  }
  return { words, figures };
}

/** "A", "(1)", "3=2/1". */
const markPattern = /^\(?(\d{1,2}|[a-z])\)?\s*(?:=.*)?$/i;

/**
 * At least three marks whose numbers count up: one by one, or after a letter as they please. Letters
 * alone are marks where one of them is computed.
 */
export function isMarksRow(grid: Grid, row: number, { from, to }: Span): boolean {
  const marks: string[] = [];
  let isComputed = false;
  for (let column = from; column <= to; column += 1) {
    if (grid.kindAt(row, column) === "blank") continue;
    const text = grid.textAt(row, column);
    const mark = markOf(text);
    if (mark === null) return false;
    marks.push(mark);
    isComputed ||= text.includes("=");
  }
  const numbers = marks.map(Number).filter((number) => number >= 0);
  const mostStep = numbers.length < marks.length ? Infinity : 1;
  const countsUp = numbers.every((number, at) => {
    const step = number - (numbers[at - 1] ?? number - 1);
    return step > 0 && step <= mostStep;
  });
  return marks.length > 2 && (numbers.length > 0 || isComputed) && countsUp;
}

/** "8" of "(8)" or "8=5/4"; null where the text is no mark. */
export const markOf = (text: string): string | null => markPattern.exec(text)?.[1] ?? null;

/** A row of the header that names years under blank identity columns. */
const isYearsRow = (grid: Grid, row: number, { from, to }: Span): boolean => {
  if (grid.kindAt(row, from) !== "blank") return false;
  for (let column = from; column <= to; column += 1) {
    if (grid.kindAt(row, column) === "figure" && !grid.isYearAt(row, column)) return false;
  }
  return true;
};

const anyFilled = (grid: Grid, column: number, first: number, last: number): boolean =>
  rowsBetween(first, last).some((row) => grid.kindAt(row, column) !== "blank");

const headingText = (grid: Grid, column: number, top: number, bottom: number): string =>
  rowsBetween(top, bottom)
    .map((row) => grid.textAt(row, column))
    .join("");

function lastOf(grid: Grid, row: number, span: Span): number {
  let last = -1;
  for (let column = span.from; column <= span.to; column += 1) {
    if (grid.kindAt(row, column) !== "blank") last = column;
  }
  return last;
}

/** Side by side, one table's header may begin lower than its neighbour's. */
function firstFilled(grid: Grid, top: number, bottom: number, span: Span): number {
  for (let row = top; row < bottom; row += 1) {
    if (lastOf(grid, row, span) >= 0) return row;
  }
  return bottom;
}
