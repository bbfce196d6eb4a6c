import type { Chart, ChartBuilder, ChartOption, Range } from "../../hosts/sheets/services";
import type { Area } from "../grid/area";
import { emptySeries, type GridChart, type GridSeries } from "../grid/charts";
import type { ScriptDocument } from "./document";
import { areaOf } from "./script-range";

type Options = ReadonlyMap<string, ChartOption>;

class ScriptChart implements Chart {
  constructor(
    readonly chart: Omit<GridChart, "id" | "place">,
    readonly corner: { readonly row: number; readonly column: number },
    readonly size: { readonly width: number; readonly height: number },
    private readonly ranges: Range[],
  ) {}

  getRanges = (): Range[] => [...this.ranges];
}

/** The options of Google's charts that the add-in sets; what it does not set stays as it is. */
class ScriptChartBuilder implements ChartBuilder {
  readonly #ranges: Range[] = [];
  readonly #options = new Map<string, ChartOption>();
  #corner = { row: 0, column: 0 };

  asComboChart = (): ChartBuilder => this;
  setNumHeaders = (): ChartBuilder => this;

  addRange(range: Range): ChartBuilder {
    this.#ranges.push(range);
    return this;
  }

  setPosition(row: number, column: number): ChartBuilder {
    this.#corner = { row: row - 1, column: column - 1 };
    return this;
  }

  setOption(name: string, value: ChartOption): ChartBuilder {
    this.#options.set(name, value);
    return this;
  }

  build(): Chart {
    const [categories, ...values] = this.#ranges.map(areaOf);
    const size = {
      width: numberOf(this.#options, "width"),
      height: numberOf(this.#options, "height"),
    };
    const axis = groupOf(this.#options.get("vAxis"));
    const format = textOf(axis, "format");
    const chart = {
      title: textOf(this.#options, "title"),
      font: { name: "Arial", color: "#000000" },
      titleSize: 13,
      titleBold: true,
      textSize: 9,
      nameSize: 9,
      nameAngle: groupOf(this.#options.get("hAxis")).get("slantedTextAngle") === 90 ? 90 : 0,
      hasLegend: textOf(groupOf(this.#options.get("legend")), "position") !== "none",
      minimum: 0,
      numberFormat: format,
      series: values.map((area, at) =>
        seriesOf(
          area,
          categories ?? null,
          groupOf(groupOf(this.#options.get("series")).get(String(at))),
          format,
        ),
      ),
    };
    return new ScriptChart(chart, this.#corner, size, this.#ranges);
  }
}

export const newChart = (): ChartBuilder => new ScriptChartBuilder();

/** Over as many cells as its size covers. */
export function insertChart({ grid }: ScriptDocument, sheet: string, chart: Chart): void {
  if (!(chart instanceof ScriptChart)) throw new Error("No chart was built");
  const { row, column } = chart.corner;
  const pixels = (points: number): number => (points * 96) / 72;
  const columnCount = cellsOver(chart.size.width, (at) =>
    pixels(grid.columnWidth(sheet, column + at)),
  );
  const rowCount = cellsOver(chart.size.height, (at) => pixels(grid.rowHeight(sheet, row + at)));
  grid.charts.add(sheet, { ...chart.chart, place: { row, column, rowCount, columnCount } });
}

function cellsOver(length: number, sizeOf: (at: number) => number): number {
  let count = 0;
  for (let left = length; left > 0.5; count++) left -= Math.max(1, sizeOf(count));
  return Math.max(1, count);
}

const seriesOf = (
  values: Area,
  categories: Area | null,
  options: Options,
  labelFormat: string,
): GridSeries => ({
  ...emptySeries,
  values,
  categories,
  labelFormat,
  name: textOf(options, "labelInLegend"),
  kind: textOf(options, "type") === "line" ? "line" : "bar",
  color: textOf(options, "color"),
  lineStyle: options.has("lineDashStyle") ? "Dash" : "Continuous",
  weight: 2,
  hasLabels: options.has("dataLabel"),
});

const groupOf = (option: ChartOption | undefined): Options =>
  new Map(typeof option === "object" && !Array.isArray(option) ? Object.entries(option) : []);

function textOf(options: Options, name: string): string {
  const value = options.get(name);
  return typeof value === "string" ? value : "";
}

function numberOf(options: Options, name: string): number {
  const value = options.get(name);
  return typeof value === "number" ? value : 0;
}
