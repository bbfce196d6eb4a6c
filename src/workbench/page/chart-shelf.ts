import type { Area } from "../grid/area";
import type { GridChart } from "../grid/charts";
import { chartSvg } from "./chart-svg";
import type { Spreadsheet } from "./spreadsheet";

/** Shows the charts of the open sheet under the grid, over what their cells hold now. */
export function showCharts(
  { grid, onShow }: Spreadsheet,
  shelf: HTMLElement,
  caption: string,
): void {
  const values = (sheet: string, area: Area | null) =>
    area === null ? [] : grid.values(sheet, area).flat();
  const picture = (sheet: string, chart: GridChart): SVGElement => {
    const [first] = chart.series;
    const names = values(sheet, first?.categories ?? null).map((name) => String(name ?? ""));
    const drawn = chart.series.map((series) => ({
      series,
      values: values(sheet, series.values).map((value) =>
        typeof value === "number" ? value : null,
      ),
    }));
    return chartSvg(chart, names, drawn);
  };
  const draw = async (): Promise<void> => {
    await grid.settle();
    const sheet = grid.activeSheet();
    const charts = grid.charts.list(sheet);
    shelf.hidden = charts.length === 0;
    shelf.setAttribute("aria-label", caption);
    shelf.replaceChildren(...charts.map((chart) => picture(sheet, chart)));
  };
  const redraw = (): void => void draw();
  grid.charts.onChange(redraw);
  grid.onChange(redraw);
  onShow(redraw);
}
