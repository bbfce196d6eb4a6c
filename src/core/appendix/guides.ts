import { columnLetters } from "../model/a1";
import type { Content } from "../model/content";
import { columnIndex, type ColumnIndex } from "../model/reference";
import type { ChartLine, FormChart, Look } from "./form";
import type { Frame } from "./frame";

type Guide = Extract<ChartLine, { name: string }>;

/** A column of one figure for every unit, right of what is printed: charts draw lines from cells. */
export interface GuideColumn {
  readonly kind: Guide["kind"];
  readonly name: string;
  readonly index: ColumnIndex;
}

/** The guides that a form's charts draw, one column apart from the table. */
export function guideColumns(
  charts: readonly FormChart[],
  frame: Frame,
  { monthsElapsed }: Pick<Look, "monthsElapsed">,
): readonly GuideColumn[] {
  const guides = new Map<Guide["kind"], string>();
  for (const line of charts.flatMap(({ lines }) => lines)) {
    // at the end of the year the pace is the whole
    const isDrawn = line.kind === "full" || (line.kind === "pace" && monthsElapsed < 12);
    if (isDrawn) guides.set(line.kind, line.name);
  }
  return [...guides].map(([kind, name], at) => ({
    kind,
    name,
    index: columnIndex(frame.columnCount + 1 + at),
  }));
}

/**
 * What a guide holds in a row: its figure once, in the row of marks, in every unit's row a formula to
 * it, so that changing the one moves the line, and below them its name, where it heads no column of
 * the table to a reader.
 */
export function guideContent(
  { kind, name, index }: GuideColumn,
  row: number,
  frame: Frame,
  { monthsElapsed }: Pick<Look, "monthsElapsed">,
): Content {
  if (row === frame.totalRow) return name;
  if (row === frame.markRow) {
    return kind === "full" ? 100 : { formula: `=ROUND(100*${monthsElapsed}/12,2)` };
  }
  const isUnit = row >= frame.firstUnitRow && row < frame.totalRow;
  return isUnit ? { formula: `=${columnLetters(index)}$${frame.markRow + 1}` } : null;
}
