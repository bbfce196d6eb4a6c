import type { Area } from "./area";

/** A chart over a sheet's cells; Univer draws none, so they are kept beside it. */
export interface GridChart {
  readonly id: string;
  readonly title: string;
  readonly font: { readonly name: string; readonly color: string };
  readonly titleSize: number;
  readonly titleBold: boolean;
  readonly textSize: number;
  /** Of the categories: their size, and their angle in degrees. */
  readonly nameSize: number;
  readonly nameAngle: number;
  readonly hasLegend: boolean;
  readonly minimum: number | null;
  readonly numberFormat: string;
  readonly series: readonly GridSeries[];
  /** The cells it covers. */
  readonly place: Area;
}

export interface GridSeries {
  readonly name: string;
  readonly kind: "bar" | "line";
  readonly values: Area | null;
  readonly categories: Area | null;
  readonly color: string;
  /** As Excel names it: "Continuous", "Dash" … */
  readonly lineStyle: string;
  readonly weight: number;
  readonly hasLabels: boolean;
  readonly labelFormat: string;
}

export const emptySeries: GridSeries = {
  name: "",
  kind: "bar",
  values: null,
  categories: null,
  color: "#4472C4",
  lineStyle: "Continuous",
  weight: 1,
  hasLabels: false,
  labelFormat: "General",
};

const emptyChart: Omit<GridChart, "id"> = {
  title: "",
  font: { name: "Calibri", color: "#595959" },
  titleSize: 14,
  titleBold: false,
  textSize: 9,
  nameSize: 9,
  nameAngle: 0,
  hasLegend: true,
  minimum: null,
  numberFormat: "General",
  series: [],
  place: { row: 0, column: 0, rowCount: 15, columnCount: 8 },
};

/** The charts of one workbook, by the id of their sheet. */
export class GridCharts {
  readonly #charts = new Map<string, readonly GridChart[]>();
  readonly #listeners = new Set<() => void>();
  #made = 0;

  list(sheet: string): readonly GridChart[] {
    return this.#charts.get(sheet) ?? [];
  }

  add(sheet: string, chart: Partial<Omit<GridChart, "id">>): string {
    const id = `chart-${++this.#made}`;
    this.#set(sheet, [...this.list(sheet), { ...emptyChart, ...chart, id }]);
    return id;
  }

  change(sheet: string, id: string, patch: Partial<Omit<GridChart, "id">>): void {
    this.#set(
      sheet,
      this.list(sheet).map((chart) => (chart.id === id ? { ...chart, ...patch } : chart)),
    );
  }

  remove(sheet: string, id: string): void {
    this.#set(
      sheet,
      this.list(sheet).filter((chart) => chart.id !== id),
    );
  }

  /** Called after any chart is added, changed or removed. */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #set(sheet: string, charts: readonly GridChart[]): void {
    this.#charts.set(sheet, charts);
    for (const listener of this.#listeners) listener();
  }
}
