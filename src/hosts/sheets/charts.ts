import type { ChartLayout, ChartSeries } from "../../core/model/layout";
import { sheetsRange } from "./ranges";
import type { ChartOption, SheetTab } from "./services";

/** As Google's charts write them; none is a line without gaps. */
const dashes = { solid: [], dash: [8, 4], dot: [2, 4] } as const;

/** In pixels, as the chart is drawn. */
const sizes = { title: 17, text: 12, dense: 9 };

const text = (fontSize: number): ChartOption => ({ color: "#000000", fontSize });

/** Lays a native chart over the sheet; its series are the cells themselves. */
export function addChart(tab: SheetTab, chart: ChartLayout, size: ChartSize): void {
  const { title, categories, bars, lines, numberFormat, hasLabels, isDense, place } = chart;
  const builder = tab.newChart().asComboChart();
  for (const range of [categories, ...[...bars, ...lines].map(({ values }) => values)]) {
    builder.addRange(sheetsRange(tab, range));
  }
  const series = [...bars.map((bar) => barOptions(bar, hasLabels)), ...lines.map(lineOptions)];
  builder
    .setNumHeaders(0)
    .setPosition(place.row + 1, place.column + 1, 0, 0)
    .setOption("width", size.width)
    .setOption("height", size.height)
    .setOption("title", title)
    .setOption("titleTextStyle", { color: "#000000", fontSize: sizes.title, bold: true })
    .setOption("useFirstColumnAsDomain", true)
    .setOption("seriesType", "bars")
    .setOption("series", Object.fromEntries(series.map((options, at) => [String(at), options])))
    .setOption("legend", {
      position: series.length > 1 ? "bottom" : "none",
      textStyle: text(sizes.text),
    })
    .setOption("hAxis", {
      textStyle: text(isDense ? sizes.dense : sizes.text),
      ...(isDense ? { slantedText: true, slantedTextAngle: 90, showTextEvery: 1 } : {}),
    })
    .setOption("vAxis", {
      textStyle: text(sizes.text),
      format: numberFormat,
      viewWindow: { min: 0 },
    });
  tab.insertChart(builder.build());
}

/** In pixels. */
export interface ChartSize {
  readonly width: number;
  readonly height: number;
}

const barOptions = ({ name, colour }: ChartSeries, hasLabels: boolean): ChartOption => ({
  type: "bars",
  labelInLegend: name,
  color: colour,
  ...(hasLabels ? { dataLabel: "value" } : {}),
});

const lineOptions = ({ name, colour, dash }: ChartSeries): ChartOption => ({
  type: "line",
  labelInLegend: name,
  color: colour,
  lineWidth: 3,
  ...(dash === "solid" ? {} : { lineDashStyle: [...dashes[dash]] }),
});
