import type { GridSheet } from "../../grid/grid";
import type { OfficeDocument } from "../document";
import { OfficeError } from "../office-error";
import { OfficeCollection } from "../office-object";
import { readText } from "../read-argument";
import { checkSheetName } from "../sheet-name";
import { WorksheetObject } from "./worksheet";

export class WorksheetCollectionObject extends OfficeCollection<WorksheetObject> {
  constructor(private readonly document: OfficeDocument) {
    super();
  }

  items(): readonly WorksheetObject[] {
    return this.document.grid.sheets().map((sheet) => this.#object(sheet));
  }

  /** By name, as Excel compares names, or by id. */
  find(key: unknown): WorksheetObject | null {
    const name = readText(key).toLowerCase();
    const found = this.document.grid
      .sheets()
      .find((sheet) => sheet.id === key || sheet.name.toLowerCase() === name);
    return found === undefined ? null : this.#object(found);
  }

  Add(name: unknown): WorksheetObject {
    const sheets = this.document.grid.sheets();
    const chosen = name === undefined || name === null ? this.#freeName() : readText(name);
    checkSheetName(chosen);
    if (this.find(chosen) !== null) throw new OfficeError("ItemAlreadyExists");
    return new WorksheetObject(this.document, this.document.grid.addSheet(chosen, sheets.length));
  }

  GetActiveWorksheet(): WorksheetObject {
    return new WorksheetObject(this.document, this.document.grid.activeSheet());
  }

  override GetCount(visibleOnly?: unknown): number {
    const sheets = this.document.grid.sheets();
    return visibleOnly === true ? sheets.filter(({ hidden }) => !hidden).length : sheets.length;
  }

  GetFirst(visibleOnly: unknown): WorksheetObject {
    const first = this.document.grid.sheets().find(({ hidden }) => visibleOnly !== true || !hidden);
    if (first === undefined) throw new OfficeError("ItemNotFound");
    return this.#object(first);
  }

  GetLast(visibleOnly: unknown): WorksheetObject {
    const last = this.document.grid
      .sheets()
      .findLast(({ hidden }) => visibleOnly !== true || !hidden);
    if (last === undefined) throw new OfficeError("ItemNotFound");
    return this.#object(last);
  }

  /** The event source sends every change; the client drops what it has no handler for. */
  _RegisterDataChangedEvent(): void {}

  _UnregisterDataChangedEvent(): void {}

  #object(sheet: GridSheet): WorksheetObject {
    return new WorksheetObject(this.document, sheet.id);
  }

  #freeName(): string {
    for (let number = this.GetCount() + 1; ; number++) {
      if (this.find(`Sheet${number}`) === null) return `Sheet${number}`;
    }
  }
}
