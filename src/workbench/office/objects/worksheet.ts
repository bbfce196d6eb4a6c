import type { AreaObject, AreaObjects } from "../area-object";
import { intersectAreas, wholeSheet } from "../../grid/area";
import type { Area } from "../../grid/area";
import { parseAddress, sheetOfAddress } from "../address";
import type { OfficeDocument } from "../document";
import { OfficeError } from "../office-error";
import { OfficeObject } from "../office-object";
import { readNumber, readText, readWord } from "../read-argument";
import { checkSheetName } from "../sheet-name";
import { ChartCollectionObject } from "./charts";
import { FreezePanesObject } from "./freeze-panes";
import { PageLayoutObject } from "./page-layout";
import { WorksheetProtectionObject } from "./protection";

const firstCell: Area = { row: 0, column: 0, rowCount: 1, columnCount: 1 };

export class WorksheetObject extends OfficeObject {
  constructor(
    private readonly document: OfficeDocument,
    private readonly id: string,
  ) {
    super();
  }

  get Id(): string {
    return this.id;
  }

  get Name(): string {
    return this.document.sheet(this.id).name;
  }

  set Name(value: unknown) {
    const name = readText(value);
    checkSheetName(name);
    const taken = this.document.grid
      .sheets()
      .some((sheet) => sheet.id !== this.id && sheet.name.toLowerCase() === name.toLowerCase());
    if (taken) throw new OfficeError("ItemAlreadyExists");
    this.document.grid.renameSheet(this.id, name);
  }

  get Position(): number {
    return this.document.grid.sheets().findIndex((sheet) => sheet.id === this.id);
  }

  set Position(value: unknown) {
    this.document.grid.moveSheet(this.id, readNumber(value));
  }

  get Visibility(): string {
    return this.document.sheet(this.id).hidden ? "Hidden" : "Visible";
  }

  set Visibility(value: unknown) {
    const word = readWord(value, ["Visible", "Hidden", "VeryHidden"]);
    if (word !== "Visible") this.#keepAnotherVisible();
    this.document.grid.setHidden(this.id, word !== "Visible");
  }

  get Charts(): ChartCollectionObject {
    return new ChartCollectionObject(this.document, this.id);
  }

  get FreezePanes(): FreezePanesObject {
    return new FreezePanesObject(this.document, this.id);
  }

  get PageLayout(): PageLayoutObject {
    return new PageLayoutObject(this.document, this.id);
  }

  get Protection(): WorksheetProtectionObject {
    return new WorksheetProtectionObject(this.document, this.id);
  }

  Activate(): void {
    this.document.grid.activate(this.#visibleId());
  }

  Calculate(): void {
    this.document.grid.recalculate();
  }

  Delete(): void {
    this.#keepAnotherVisible();
    this.document.grid.removeSheet(this.document.sheet(this.id).id);
  }

  GetRange(address: unknown): AreaObject {
    const named = typeof address === "string" ? sheetOfAddress(address) : null;
    if (named !== null && named !== this.Name) throw new OfficeError("InvalidArgument");
    return this.#range(parseAddress(address));
  }

  /** Several ranges, their addresses joined by commas. */
  GetRanges(addresses: unknown): AreaObjects {
    const { id } = this.document.sheet(this.id);
    const areas = readText(addresses).split(",").map(parseAddress);
    return this.document.make.ranges(id, areas);
  }

  GetRangeByIndexes(
    row: unknown,
    column: unknown,
    rowCount: unknown,
    columnCount: unknown,
  ): AreaObject {
    return this.#range({
      row: readNumber(row),
      column: readNumber(column),
      rowCount: readNumber(rowCount),
      columnCount: readNumber(columnCount),
    });
  }

  GetCell(row: unknown, column: unknown): AreaObject {
    return this.GetRangeByIndexes(row, column, 1, 1);
  }

  /** On an empty sheet Excel answers with its first cell. */
  GetUsedRange(valuesOnly: unknown): AreaObject {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.#range(firstCell);
  }

  GetUsedRangeOrNullObject(valuesOnly: unknown): AreaObject | null {
    const used = this.document.grid.usedArea(this.document.sheet(this.id).id, valuesOnly === true);
    return used === null ? null : this.#range(used);
  }

  _RegisterDataChangedEvent(): void {}

  _UnregisterDataChangedEvent(): void {}

  #range(area: Area): AreaObject {
    const { id } = this.document.sheet(this.id);
    const inside = intersectAreas(area, wholeSheet);
    if (inside === null || inside.rowCount !== area.rowCount)
      throw new OfficeError("InvalidArgument");
    return this.document.make.range(id, area);
  }

  #visibleId(): string {
    const { id, hidden } = this.document.sheet(this.id);
    if (hidden) throw new OfficeError("InvalidOperation");
    return id;
  }

  /** A workbook always shows at least one sheet. */
  #keepAnotherVisible(): void {
    const others = this.document.grid
      .sheets()
      .filter((sheet) => sheet.id !== this.id && !sheet.hidden);
    if (others.length === 0) throw new OfficeError("InvalidOperation");
  }
}
