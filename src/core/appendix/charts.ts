import type { ChartLayout, ChartSeries } from "../model/layout";
import { rangeRef, type RangeRef } from "../model/reference";
import type { ChartLine, FormChart } from "./form";
import type { Frame, PlacedColumn } from "./frame";
import type { GuideColumn } from "./guides";

/** Rows of a chart, at the host's own height. */
const chartRows = 18;

/** Up to so many units two charts stand side by side; with more each takes the table's width. */
const mostAbreast = 14;

/** With more units than these their names would run into each other. */
const mostNames = 30;

/** Pixels a figure above a column takes up. */
const labelPixels = 42;

/** Dark and light, so that paper without colours tells them apart. */
const barColours = ["#1F4E79", "#9DC3E6", "#548235", "#C9C9C9"];
const lineLooks = {
  full: { colour: "#000000", dash: "solid" },
  pace: { colour: "#7F7F7F", dash: "dash" },
  column: { colour: "#C55A11", dash: "dot" },
} as const;

/** A form's charts, from the row `top` on, over the columns as wide as `widths`. */
export function chartLayouts(
  sheet: string,
  charts: readonly FormChart[],
  frame: Frame,
  {
    guides,
    widths,
    top,
  }: {
    readonly guides: readonly GuideColumn[];
    readonly widths: readonly number[];
    readonly top: number;
  },
): readonly ChartLayout[] {
  const unitCount = frame.totalRow - frame.firstUnitRow;
  const cells = (column: number): RangeRef =>
    rangeRef(sheet, frame.firstUnitRow, column, unitCount, 1);
  const columnMarked = (mark: string): readonly PlacedColumn[] =>
    frame.columns.filter((column) => column.mark === mark);
  const seriesOf = (line: ChartLine): readonly ChartSeries[] => {
    const { kind } = line;
    const sources =
      kind === "column"
        ? columnMarked(line.mark).map(({ heading, index }) => ({ name: heading, index }))
        : guides.filter((guide) => guide.kind === kind);
    return sources.map(({ name, index }) => ({ name, values: cells(index), ...lineLooks[kind] }));
  };
  const places = chartPlaces(sheet, charts.length, {
    widths,
    top,
    abreast: unitCount <= mostAbreast,
  });
  return charts.flatMap((chart, at) => {
    const columns = chart.bars.flatMap(columnMarked);
    const place = places[at];
    if (place === undefined || columns.length === 0) return [];
    return [
      {
        title: chart.title,
        categories: cells(frame.unitColumn),
        bars: columns.map(({ heading, index }, bar) => ({
          name: heading,
          values: cells(index),
          colour: barColours[bar % barColours.length] ?? "#000000",
          dash: "solid" as const,
        })),
        lines: chart.lines.flatMap(seriesOf),
        numberFormat: columns[0]?.numberFormat ?? "General",
        hasLabels: pixelsOver(widths, place) / (unitCount * columns.length) >= labelPixels,
        isDense: unitCount > mostNames,
        place,
      },
    ];
  });
}

/** Row by row under the table, within its width. */
function chartPlaces(
  sheet: string,
  count: number,
  {
    widths,
    top,
    abreast,
  }: { readonly widths: readonly number[]; readonly top: number; readonly abreast: boolean },
): readonly RangeRef[] {
  const middle = abreast ? middleColumn(widths) : widths.length;
  return Array.from({ length: count }, (_, at) => {
    const row = top + (abreast ? Math.floor(at / 2) : at) * (chartRows + 1);
    const isRight = abreast && at % 2 === 1;
    return isRight
      ? rangeRef(sheet, row, middle, chartRows, widths.length - middle)
      : rangeRef(sheet, row, 0, chartRows, middle);
  });
}

/** The column whose left edge is nearest to the middle of the table. */
function middleColumn(widths: readonly number[]): number {
  const half = widths.reduce((sum, width) => sum + width, 0) / 2;
  let left = 0;
  let column = 0;
  for (; column < widths.length - 1; column++) {
    const width = widths[column] ?? 0;
    if (left + width / 2 >= half) break;
    left += width;
  }
  return Math.max(1, column);
}

/** The width of columns on a screen: seven pixels a character, and five of padding. */
const pixelsOver = (widths: readonly number[], { column, columnCount }: RangeRef): number =>
  widths
    .slice(column, column + columnCount)
    .reduce((sum, characters) => sum + characters * 7 + 5, 0);
