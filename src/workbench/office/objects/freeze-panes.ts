import { AreaObject } from "../area-object";
import { maximumColumns, maximumRows } from "../../grid/area";
import { parseAddress } from "../address";
import type { OfficeDocument } from "../document";
import { OfficeObject } from "../office-object";
import { readWhole } from "../read-argument";

export class FreezePanesObject extends OfficeObject {
  constructor(
    private readonly document: OfficeDocument,
    private readonly sheet: string,
  ) {
    super();
  }

  FreezeRows(count: unknown): void {
    this.document.grid.freeze(this.sheet, readWhole(count, 1), 0);
  }

  FreezeColumns(count: unknown): void {
    this.document.grid.freeze(this.sheet, 0, readWhole(count, 1));
  }

  /** Freezes from the first cell to the end of the range given. */
  FreezeAt(range: unknown): void {
    const area = range instanceof AreaObject ? range.area : parseAddress(range);
    const rows = area.rowCount === maximumRows ? 0 : area.row + area.rowCount;
    const columns = area.columnCount === maximumColumns ? 0 : area.column + area.columnCount;
    this.document.grid.freeze(this.sheet, rows, columns);
  }

  Unfreeze(): void {
    this.document.grid.freeze(this.sheet, 0, 0);
  }

  GetLocationOrNullObject(): AreaObject | null {
    const { rows, columns } = this.document.grid.frozen(this.sheet);
    if (rows === 0 && columns === 0) return null;
    return this.document.make.range(this.sheet, {
      row: 0,
      column: 0,
      rowCount: rows === 0 ? maximumRows : rows,
      columnCount: columns === 0 ? maximumColumns : columns,
    });
  }
}
