import type { Area } from "../../grid/area";
import { emptySeries } from "../../grid/charts";
import { AreaObject } from "../area-object";
import { parseAddress } from "../address";
import type { OfficeDocument } from "../document";
import { OfficeError } from "../office-error";
import { OfficeCollection } from "../office-object";
import { ChartPart } from "./chart-part";
import { ChartSeriesCollectionObject } from "./chart-series";
import {
  ChartAreaFormatObject,
  ChartAxesObject,
  ChartLegendObject,
  ChartTitleObject,
} from "./chart-texts";

export class ChartCollectionObject extends OfficeCollection<ChartObject> {
  constructor(
    private readonly document: OfficeDocument,
    private readonly sheet: string,
  ) {
    super();
  }

  items(): readonly ChartObject[] {
    return this.document.grid.charts.list(this.sheet).map(({ id }) => this.#object(id));
  }

  find(key: unknown): ChartObject | null {
    return this.items().find(({ Id, Name }) => Id === key || Name === key) ?? null;
  }

  /** Only clustered columns with the series in columns, which is what the add-in draws with. */
  Add(type: unknown, source: unknown, seriesBy: unknown): ChartObject {
    this.document.beforeChange(this.sheet);
    if (type !== "ColumnClustered" || seriesBy !== "Columns") {
      throw new OfficeError("ApiNotFound", `chart ${String(type)} by ${String(seriesBy)}`);
    }
    if (!(source instanceof AreaObject) || source.sheet !== this.sheet) {
      throw new OfficeError("InvalidArgument");
    }
    const { area } = source;
    const series = Array.from({ length: area.columnCount }, (_, at) => ({
      ...emptySeries,
      values: { ...area, column: area.column + at, columnCount: 1 },
    }));
    return this.#object(this.document.grid.charts.add(this.sheet, { series }));
  }

  #object(id: string): ChartObject {
    return new ChartObject(this.document, { sheet: this.sheet, id });
  }
}

export class ChartObject extends ChartPart {
  get Id(): string {
    return this.at.id;
  }

  get Name(): string {
    return this.at.id;
  }

  get Title(): ChartTitleObject {
    return new ChartTitleObject(this.document, this.at);
  }

  get Legend(): ChartLegendObject {
    return new ChartLegendObject(this.document, this.at);
  }

  get Axes(): ChartAxesObject {
    return new ChartAxesObject(this.document, this.at);
  }

  get Format(): ChartAreaFormatObject {
    return new ChartAreaFormatObject(this.document, this.at);
  }

  get Series(): ChartSeriesCollectionObject {
    return new ChartSeriesCollectionObject(this.document, this.at);
  }

  /** Over the cells from the one to the other. */
  SetPosition(start: unknown, end: unknown): void {
    const first = corner(start);
    const last = end === undefined || end === null ? first : corner(end);
    this.change({
      place: {
        row: first.row,
        column: first.column,
        rowCount: last.row + last.rowCount - first.row,
        columnCount: last.column + last.columnCount - first.column,
      },
    });
  }

  Delete(): void {
    this.document.beforeChange(this.at.sheet);
    this.document.grid.charts.remove(this.at.sheet, this.chart().id);
  }
}

const corner = (range: unknown): Area =>
  range instanceof AreaObject ? range.area : parseAddress(range);
