import type { GridChart, GridSeries } from "../../grid/charts";
import type { OfficeDocument } from "../document";
import { OfficeError } from "../office-error";
import { OfficeObject } from "../office-object";

/** Where a chart is: its sheet, and its id there. */
export interface ChartAt {
  readonly sheet: string;
  readonly id: string;
}

/** One aspect of a chart. */
export abstract class ChartPart extends OfficeObject {
  constructor(
    protected readonly document: OfficeDocument,
    protected readonly at: ChartAt,
  ) {
    super();
  }

  protected chart(): GridChart {
    const chart = this.document.grid.charts.list(this.at.sheet).find(({ id }) => id === this.at.id);
    if (chart === undefined) throw new OfficeError("ItemNotFound");
    return chart;
  }

  protected change(patch: Partial<Omit<GridChart, "id">>): void {
    this.chart();
    this.document.beforeChange(this.at.sheet);
    this.document.grid.charts.change(this.at.sheet, this.at.id, patch);
  }
}

/** One aspect of one of a chart's series. */
export abstract class SeriesPart extends ChartPart {
  constructor(
    document: OfficeDocument,
    at: ChartAt,
    protected readonly index: number,
  ) {
    super(document, at);
  }

  protected series(): GridSeries {
    const series = this.chart().series[this.index];
    if (series === undefined) throw new OfficeError("ItemNotFound");
    return series;
  }

  protected changeSeries(patch: Partial<GridSeries>): void {
    const changed = { ...this.series(), ...patch };
    this.change({
      series: this.chart().series.map((one, at) => (at === this.index ? changed : one)),
    });
  }
}
