import { boundAreas, intersectAreas, mapArea, maximumColumns, maximumRows } from "../../grid/area";
import type { Area } from "../../grid/area";
import type { CellWrite } from "../../grid/grid";
import { formatAddress, parseAddress } from "../address";
import { cellText, officeValue, officeValueType, readCellWrite } from "../cell-value";
import type { OfficeDocument } from "../document";
import { OfficeError } from "../office-error";
import { AreaObject } from "../area-object";
import type { OfficeObject } from "../office-object";
import { readFlag, readGrid, readNumber, readText, readWhole, readWord } from "../read-argument";
import { ConditionalFormatCollectionObject } from "./conditional-formats";
import { RangeFormatObject, sharedValue } from "./range-format";

const clearKinds = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"] as const;

export class RangeObject extends AreaObject {
  constructor(
    private readonly document: OfficeDocument,
    sheet: string,
    area: Area,
  ) {
    super(sheet, area);
  }

  keep(): string {
    return this.document.keep(this);
  }

  get Address(): string {
    return formatAddress(this.document.sheet(this.sheet).name, this.area);
  }

  get RowIndex(): number {
    return this.area.row;
  }

  get ColumnIndex(): number {
    return this.area.column;
  }

  get RowCount(): number {
    return this.area.rowCount;
  }

  get ColumnCount(): number {
    return this.area.columnCount;
  }

  get CellCount(): number {
    const count = this.area.rowCount * this.area.columnCount;
    return count > 2 ** 31 - 1 ? -1 : count;
  }

  get IsEntireColumn(): boolean {
    return this.area.rowCount === maximumRows;
  }

  get IsEntireRow(): boolean {
    return this.area.columnCount === maximumColumns;
  }

  get ColumnHidden(): boolean | null {
    const row = { ...this.area, rowCount: 1 };
    return sharedValue(
      mapArea(row, (_, column) => this.document.grid.isColumnHidden(this.sheet, column)),
    );
  }

  set ColumnHidden(value: unknown) {
    this.document.beforeChange(this.sheet);
    this.document.grid.hideColumns(this.sheet, this.area, readFlag(value));
  }

  get Values(): unknown {
    return this.#ofCells(() => this.#values().map((row) => row.map(officeValue)));
  }

  set Values(value: unknown) {
    this.#write(value);
  }

  /** The formula where there is one, else the value. */
  get Formulas(): unknown {
    return this.#ofCells(() => {
      const formulas = this.document.grid.formulas(this.sheet, this.area);
      return this.#values().map((row, r) =>
        row.map((value, c) => formulas[r]?.[c] ?? officeValue(value)),
      );
    });
  }

  set Formulas(value: unknown) {
    this.#write(value);
  }

  get ValueTypes(): unknown {
    return this.#ofCells(() => this.#values().map((row) => row.map(officeValueType)));
  }

  get Text(): unknown {
    return this.#ofCells(() => {
      const formats = this.document.grid.numberFormats(this.sheet, this.area);
      return this.#values().map((row, r) =>
        row.map((value, c) => cellText(value, formats[r]?.[c] ?? "General")),
      );
    });
  }

  get NumberFormat(): unknown {
    return this.#ofCells(() => this.document.grid.numberFormats(this.sheet, this.area));
  }

  set NumberFormat(value: unknown) {
    this.document.beforeChange(this.sheet);
    const formats = readGrid(value, this.area.rowCount, this.area.columnCount);
    this.document.grid.restyle(this.sheet, this.area, (row, column) => {
      const format = formats[row - this.area.row]?.[column - this.area.column] ?? null;
      return format === null ? {} : { numberFormat: readText(format) };
    });
  }

  get Format(): RangeFormatObject {
    return new RangeFormatObject(this.document, this.sheet, this.area);
  }

  get Worksheet(): OfficeObject {
    return this.document.make.worksheet(this.sheet);
  }

  get ConditionalFormats(): ConditionalFormatCollectionObject {
    return new ConditionalFormatCollectionObject(this.document, this.sheet, [this.area]);
  }

  Calculate(): void {
    this.document.grid.recalculate();
  }

  Clear(applyTo: unknown): void {
    this.document.beforeChange(this.sheet);
    const kind = applyTo === null || applyTo === undefined ? "All" : readWord(applyTo, clearKinds);
    const cells = this.document.grid.clip(this.sheet, this.area);
    if (cells === null) return;
    if (kind === "All" || kind === "Contents") {
      const empty = mapArea(cells, (): CellWrite => ({ content: null }));
      this.document.grid.write(this.sheet, cells, empty);
    }
    if (kind === "All") this.document.grid.unmerge(this.sheet, cells);
    if (kind === "All" || kind === "Formats") {
      this.ConditionalFormats.ClearAll();
      this.document.grid.clearStyles(this.sheet, cells);
    }
  }

  /** What stood in the merged cells but the first is gone, as in Excel. */
  Merge(across: unknown): void {
    this.document.beforeChange(this.sheet);
    const { row, rowCount } = this.area;
    const areas =
      across === true
        ? Array.from({ length: rowCount }, (_, r) => ({ ...this.area, row: row + r, rowCount: 1 }))
        : [this.area];
    this.document.grid.unmerge(this.sheet, this.area);
    for (const area of areas) {
      const rest = mapArea(area, (r, c): CellWrite =>
        r === area.row && c === area.column ? undefined : { content: null },
      );
      this.document.grid.write(this.sheet, area, rest);
    }
    this.document.grid.merge(this.sheet, areas);
  }

  /** Asked by the client before it writes a large grid in slices of its own. */
  _ValidateArraySize(rows: unknown, columns: unknown): void {
    const fits = rows === this.area.rowCount && columns === this.area.columnCount;
    if (!fits) throw new OfficeError("InvalidArgument");
  }

  Unmerge(): void {
    this.document.beforeChange(this.sheet);
    this.document.grid.unmerge(this.sheet, this.area);
  }

  Select(): void {
    if (this.document.sheet(this.sheet).hidden) throw new OfficeError("InvalidOperation");
    this.document.grid.select({ sheet: this.sheet, area: this.area });
  }

  GetCell(row: unknown, column: unknown): RangeObject {
    return this.#range({
      row: this.area.row + readNumber(row),
      column: this.area.column + readNumber(column),
      rowCount: 1,
      columnCount: 1,
    });
  }

  GetRow(row: unknown): RangeObject {
    return this.#range({ ...this.area, row: this.area.row + readNumber(row), rowCount: 1 });
  }

  GetColumn(column: unknown): RangeObject {
    const first = this.area.column + readNumber(column);
    return this.#range({ ...this.area, column: first, columnCount: 1 });
  }

  GetLastRow(): RangeObject {
    return this.GetRow(this.area.rowCount - 1);
  }

  GetLastColumn(): RangeObject {
    return this.GetColumn(this.area.columnCount - 1);
  }

  GetLastCell(): RangeObject {
    return this.GetCell(this.area.rowCount - 1, this.area.columnCount - 1);
  }

  GetEntireRow(): RangeObject {
    return this.#range({ ...this.area, column: 0, columnCount: maximumColumns });
  }

  GetEntireColumn(): RangeObject {
    return this.#range({ ...this.area, row: 0, rowCount: maximumRows });
  }

  GetOffsetRange(rows: unknown, columns: unknown): RangeObject {
    const row = this.area.row + readNumber(rows);
    return this.#range({ ...this.area, row, column: this.area.column + readNumber(columns) });
  }

  GetResizedRange(rows: unknown, columns: unknown): RangeObject {
    return this.#range({
      ...this.area,
      rowCount: this.area.rowCount + readNumber(rows),
      columnCount: this.area.columnCount + readNumber(columns),
    });
  }

  GetAbsoluteResizedRange(rows: unknown, columns: unknown): RangeObject {
    return this.#range({
      ...this.area,
      rowCount: readWhole(rows, 1),
      columnCount: readWhole(columns, 1),
    });
  }

  GetBoundingRect(other: unknown): RangeObject {
    return this.#range(boundAreas(this.area, readArea(other)));
  }

  GetIntersection(other: unknown): RangeObject {
    const common = this.GetIntersectionOrNullObject(other);
    if (common === null) throw new OfficeError("ItemNotFound");
    return common;
  }

  GetIntersectionOrNullObject(other: unknown): RangeObject | null {
    const isElsewhere = other instanceof AreaObject && other.sheet !== this.sheet;
    const common = isElsewhere ? null : intersectAreas(this.area, readArea(other));
    return common === null ? null : this.#range(common);
  }

  GetUsedRange(valuesOnly: unknown): RangeObject {
    const used = this.GetUsedRangeOrNullObject(valuesOnly);
    return used ?? this.GetCell(0, 0);
  }

  GetUsedRangeOrNullObject(valuesOnly: unknown): RangeObject | null {
    const used = this.document.grid.usedArea(this.sheet, valuesOnly === true);
    const common = used === null ? null : intersectAreas(this.area, used);
    return common === null ? null : this.#range(common);
  }

  /** Excel answers null for the cells of whole rows and columns. */
  #ofCells<Read>(read: () => Read): Read | null {
    return this.IsEntireRow || this.IsEntireColumn ? null : read();
  }

  #values(): ReturnType<OfficeDocument["grid"]["values"]> {
    return this.document.grid.values(this.sheet, this.area);
  }

  #write(value: unknown): void {
    this.document.beforeChange(this.sheet);
    if (this.IsEntireRow || this.IsEntireColumn) throw new OfficeError("InvalidArgument");
    const given = readGrid(value, this.area.rowCount, this.area.columnCount);
    const formats = this.document.grid.numberFormats(this.sheet, this.area);
    const cells = given.map((row, r) =>
      row.map((entry, c) => readCellWrite(entry, formats[r]?.[c] ?? "General")),
    );
    this.document.grid.write(this.sheet, this.area, cells);
  }

  #range(area: Area): RangeObject {
    const isInside =
      area.row >= 0 &&
      area.column >= 0 &&
      area.rowCount > 0 &&
      area.columnCount > 0 &&
      area.row + area.rowCount <= maximumRows &&
      area.column + area.columnCount <= maximumColumns;
    if (!isInside) throw new OfficeError("InvalidArgument");
    return new RangeObject(this.document, this.sheet, area);
  }
}

const readArea = (other: unknown): Area =>
  other instanceof AreaObject ? other.area : parseAddress(readText(other));
