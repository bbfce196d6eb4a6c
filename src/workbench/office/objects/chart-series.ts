import type { Area } from "../../grid/area";
import { emptySeries } from "../../grid/charts";
import { AreaObject } from "../area-object";
import type { OfficeDocument } from "../document";
import { OfficeError } from "../office-error";
import { OfficeCollection, OfficeObject } from "../office-object";
import { readColor, readFlag, readNumber, readText, readWord } from "../read-argument";
import type { ChartAt } from "./chart-part";
import { SeriesPart } from "./chart-part";
import { ChartFontObject } from "./chart-texts";

export class ChartSeriesCollectionObject extends OfficeCollection<ChartSeriesObject> {
  constructor(
    private readonly document: OfficeDocument,
    private readonly at: ChartAt,
  ) {
    super();
  }

  items(): readonly ChartSeriesObject[] {
    return this.#series().map((_, index) => this.#object(index));
  }

  find(): ChartSeriesObject | null {
    return null;
  }

  Add(name: unknown): ChartSeriesObject {
    const series = this.#series();
    const named = { ...emptySeries, name: typeof name === "string" ? name : "" };
    this.document.grid.charts.change(this.at.sheet, this.at.id, { series: [...series, named] });
    return this.#object(series.length);
  }

  #series() {
    const chart = this.document.grid.charts.list(this.at.sheet).find(({ id }) => id === this.at.id);
    if (chart === undefined) throw new OfficeError("ItemNotFound");
    return chart.series;
  }

  #object(index: number): ChartSeriesObject {
    return new ChartSeriesObject(this.document, this.at, index);
  }
}

export class ChartSeriesObject extends SeriesPart {
  get Name(): string {
    return this.series().name;
  }

  set Name(value: unknown) {
    this.changeSeries({ name: readText(value) });
  }

  get ChartType(): string {
    return this.series().kind === "line" ? "Line" : "ColumnClustered";
  }

  set ChartType(value: unknown) {
    const type = readWord(value, ["Line", "ColumnClustered"]);
    this.changeSeries({ kind: type === "Line" ? "line" : "bar" });
  }

  get HasDataLabels(): boolean {
    return this.series().hasLabels;
  }

  set HasDataLabels(value: unknown) {
    this.changeSeries({ hasLabels: readFlag(value) });
  }

  get DataLabels(): ChartDataLabelsObject {
    return new ChartDataLabelsObject(this.document, this.at, this.index);
  }

  get Format(): ChartSeriesFormatObject {
    return new ChartSeriesFormatObject(this.document, this.at, this.index);
  }

  SetValues(range: unknown): void {
    this.changeSeries({ values: this.#cells(range) });
  }

  SetXAxisValues(range: unknown): void {
    this.changeSeries({ categories: this.#cells(range) });
  }

  #cells(range: unknown): Area {
    if (!(range instanceof AreaObject) || range.sheet !== this.at.sheet) {
      throw new OfficeError("InvalidArgument");
    }
    return range.area;
  }
}

export class ChartDataLabelsObject extends SeriesPart {
  get Position(): string {
    return "OutsideEnd";
  }

  set Position(value: unknown) {
    readWord(value, ["OutsideEnd"]);
  }

  get NumberFormat(): string {
    return this.series().labelFormat;
  }

  set NumberFormat(value: unknown) {
    this.changeSeries({ labelFormat: readText(value) });
  }

  get Format(): ChartDataLabelFormatObject {
    return new ChartDataLabelFormatObject();
  }
}

/** Labels are drawn in the size of the axes, on white. */
class ChartDataLabelFormatObject extends OfficeObject {
  get Font(): ChartFontObject {
    return new ChartFontObject(() => undefined);
  }

  get Fill(): ChartLabelFillObject {
    return new ChartLabelFillObject();
  }
}

class ChartLabelFillObject extends OfficeObject {
  SetSolidColor(color: unknown): void {
    readColor(color);
  }
}

export class ChartSeriesFormatObject extends SeriesPart {
  get Fill(): ChartFillObject {
    return new ChartFillObject(this.document, this.at, this.index);
  }

  get Line(): ChartLineFormatObject {
    return new ChartLineFormatObject(this.document, this.at, this.index);
  }
}

export class ChartFillObject extends SeriesPart {
  SetSolidColor(color: unknown): void {
    this.changeSeries({ color: readColor(color) });
  }
}

export class ChartLineFormatObject extends SeriesPart {
  get Color(): string {
    return this.series().color;
  }

  set Color(value: unknown) {
    this.changeSeries({ color: readColor(value) });
  }

  get LineStyle(): string {
    return this.series().lineStyle;
  }

  set LineStyle(value: unknown) {
    this.changeSeries({
      lineStyle: readWord(value, ["Continuous", "Dash", "DashDot", "Dot", "RoundDot"]),
    });
  }

  get Weight(): number {
    return this.series().weight;
  }

  set Weight(value: unknown) {
    this.changeSeries({ weight: readNumber(value) });
  }
}
