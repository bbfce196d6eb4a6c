import { AreaObject, type AreaObjects } from "../area-object";
import type { Area } from "../../grid/area";
import { parseAddress } from "../address";
import type { OfficeDocument } from "../document";
import { OfficeError } from "../office-error";
import { OfficeObject } from "../office-object";
import { marginNames, pointsPer } from "../page";
import type { Margin } from "../page";
import { readFlag, readNumber, readText, readWord } from "../read-argument";
import { HeadersFootersObject } from "./headers-footers";

/** Print setup is kept beside the grid, which draws no pages. */
export class PageLayoutObject extends OfficeObject {
  constructor(
    private readonly document: OfficeDocument,
    private readonly sheet: string,
  ) {
    super();
  }

  get Orientation(): string {
    return this.document.page(this.sheet).orientation;
  }

  set Orientation(value: unknown) {
    const orientation = readWord(value, ["Portrait", "Landscape"]);
    this.document.setPage(this.sheet, { orientation });
  }

  get PaperSize(): string {
    return this.document.page(this.sheet).paperSize;
  }

  set PaperSize(value: unknown) {
    this.document.setPage(this.sheet, { paperSize: readText(value) });
  }

  get Zoom(): object {
    return this.document.page(this.sheet).zoom;
  }

  set Zoom(value: unknown) {
    if (typeof value !== "object" || value === null) throw new OfficeError("InvalidArgument");
    this.document.setPage(this.sheet, { zoom: value });
  }

  get CenterHorizontally(): boolean {
    return this.document.page(this.sheet).centerHorizontally;
  }

  set CenterHorizontally(value: unknown) {
    this.document.setPage(this.sheet, { centerHorizontally: readFlag(value) });
  }

  get CenterVertically(): boolean {
    return this.document.page(this.sheet).centerVertically;
  }

  set CenterVertically(value: unknown) {
    this.document.setPage(this.sheet, { centerVertically: readFlag(value) });
  }

  get PrintGridlines(): boolean {
    return this.document.page(this.sheet).printGridlines;
  }

  set PrintGridlines(value: unknown) {
    this.document.setPage(this.sheet, { printGridlines: readFlag(value) });
  }

  get TopMargin(): number {
    return this.#margin("top");
  }

  set TopMargin(value: unknown) {
    this.#setMargin("top", value);
  }

  get BottomMargin(): number {
    return this.#margin("bottom");
  }

  set BottomMargin(value: unknown) {
    this.#setMargin("bottom", value);
  }

  get LeftMargin(): number {
    return this.#margin("left");
  }

  set LeftMargin(value: unknown) {
    this.#setMargin("left", value);
  }

  get RightMargin(): number {
    return this.#margin("right");
  }

  set RightMargin(value: unknown) {
    this.#setMargin("right", value);
  }

  get HeaderMargin(): number {
    return this.#margin("header");
  }

  set HeaderMargin(value: unknown) {
    this.#setMargin("header", value);
  }

  get FooterMargin(): number {
    return this.#margin("footer");
  }

  set FooterMargin(value: unknown) {
    this.#setMargin("footer", value);
  }

  get HeadersFooters(): HeadersFootersObject {
    return new HeadersFootersObject(this.document, this.sheet);
  }

  SetPrintMargins(unit: unknown, margins: unknown): void {
    const factor = pointsPer(unit);
    if (factor === null || typeof margins !== "object" || margins === null) {
      throw new OfficeError("InvalidArgument");
    }
    const given = new Map<string, unknown>(Object.entries(margins));
    for (const name of marginNames) {
      const value = given.get(name);
      if (value !== undefined) this.#setMargin(name, readNumber(value) * factor);
    }
  }

  SetPrintArea(area: unknown): void {
    this.document.setPage(this.sheet, { printArea: readRange(area) });
  }

  GetPrintAreaOrNullObject(): AreaObjects | null {
    const { printArea } = this.document.page(this.sheet);
    return printArea === null ? null : this.document.make.ranges(this.sheet, [printArea]);
  }

  SetPrintTitleRows(rows: unknown): void {
    this.document.setPage(this.sheet, { titleRows: readRange(rows) });
  }

  SetPrintTitleColumns(columns: unknown): void {
    this.document.setPage(this.sheet, { titleColumns: readRange(columns) });
  }

  GetPrintTitleRowsOrNullObject(): AreaObject | null {
    return this.#range(this.document.page(this.sheet).titleRows);
  }

  GetPrintTitleColumnsOrNullObject(): AreaObject | null {
    return this.#range(this.document.page(this.sheet).titleColumns);
  }

  #range(area: Area | null): AreaObject | null {
    return area === null ? null : this.document.make.range(this.sheet, area);
  }

  #margin(name: Margin): number {
    return this.document.page(this.sheet).margins[name];
  }

  #setMargin(name: Margin, value: unknown): void {
    const margins = { ...this.document.page(this.sheet).margins, [name]: readNumber(value) };
    this.document.setPage(this.sheet, { margins });
  }
}

const readRange = (range: unknown): Area =>
  range instanceof AreaObject ? range.area : parseAddress(range);
