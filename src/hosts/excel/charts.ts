import { formatCell, formatRange } from "../../core/model/a1";
import { cellRef, type RangeRef } from "../../core/model/reference";
import type { ChartLayout, ChartSeries } from "../../core/model/layout";

const dashes = { solid: "Continuous", dash: "Dash", dot: "RoundDot" } as const;

/** In points: read from paper printed one page wide. */
const sizes = { title: 13, text: 9, dense: 7 };

/** Queues a native chart over the sheet's cells; what its series show follows the cells. */
export function addChart(
  sheet: Excel.Worksheet,
  { title, categories, bars, lines, numberFormat, hasLabels, isDense, place }: ChartLayout,
  fontName: string,
): void {
  const [first, ...more] = bars;
  if (first === undefined) return;
  const cells = (range: RangeRef): Excel.Range => sheet.getRange(formatRange(range)).untrack();
  const chart = sheet.charts.add("ColumnClustered", cells(first.values), "Columns");
  const series = [
    { source: first, isLine: false, target: chart.series.getItemAt(0) },
    ...more.map((source) => ({ source, isLine: false, target: chart.series.add() })),
    ...lines.map((source) => ({ source, isLine: true, target: chart.series.add() })),
  ];
  for (const { source, isLine, target } of series) {
    target.name = plainText(source.name);
    target.setValues(cells(source.values));
    target.setXAxisValues(cells(categories));
    if (isLine) drawLine(target, source);
    else drawBars(target, source, hasLabels ? numberFormat : null);
  }
  chart.title.text = plainText(title);
  chart.title.format.font.size = sizes.title;
  chart.title.format.font.bold = true;
  chart.legend.visible = series.length > 1;
  chart.legend.position = "Bottom";
  chart.axes.valueAxis.minimum = 0;
  chart.axes.valueAxis.numberFormat = numberFormat;
  if (isDense) {
    chart.axes.categoryAxis.tickLabelSpacing = 1;
    chart.axes.categoryAxis.textOrientation = 90;
  }
  chart.format.font.name = fontName;
  chart.format.font.color = "#000000";
  for (const part of [chart.axes.categoryAxis, chart.axes.valueAxis, chart.legend]) {
    part.format.font.size = sizes.text;
  }
  if (isDense) chart.axes.categoryAxis.format.font.size = sizes.dense;
  const { row, column, rowCount, columnCount } = place;
  const end = cellRef(place.sheet, row + rowCount - 1, column + columnCount - 1);
  chart.setPosition(formatCell(place), formatCell(end));
}

function drawBars(
  series: Excel.ChartSeries,
  { colour }: ChartSeries,
  numberFormat: string | null,
): void {
  series.format.fill.setSolidColor(colour);
  if (numberFormat === null) return;
  series.hasDataLabels = true;
  series.dataLabels.position = "OutsideEnd";
  series.dataLabels.numberFormat = numberFormat;
  series.dataLabels.format.font.size = sizes.text;
  // a line behind a figure would strike it through
  series.dataLabels.format.fill.setSolidColor("#FFFFFF");
}

function drawLine(series: Excel.ChartSeries, { colour, dash }: ChartSeries): void {
  series.chartType = "Line";
  series.format.line.color = colour;
  series.format.line.lineStyle = dashes[dash];
  series.format.line.weight = 2;
}

/** Excel takes a name or title that begins with "=" for a reference. */
const plainText = (text: string): string => (text.startsWith("=") ? ` ${text}` : text);
