import type { AreaObject } from "../area-object";
import type { OfficeDocument } from "../document";
import { readText } from "../read-argument";
import { OfficeObject } from "../office-object";
import { ApplicationObject } from "./application";
import { SettingCollectionObject } from "./settings";
import { WorksheetCollectionObject } from "./worksheets";

export class WorkbookObject extends OfficeObject {
  constructor(private readonly document: OfficeDocument) {
    super();
  }

  get Worksheets(): WorksheetCollectionObject {
    return new WorksheetCollectionObject(this.document);
  }

  get Application(): ApplicationObject {
    return new ApplicationObject(this.document);
  }

  get Settings(): SettingCollectionObject {
    return new SettingCollectionObject(this.document);
  }

  get Name(): string {
    return "Sổ mẫu.xlsx";
  }

  get ReadOnly(): boolean {
    return false;
  }

  GetSelectedRange(): AreaObject {
    const { sheet, area } = this.document.grid.selection();
    return this.document.make.range(sheet, area);
  }

  GetActiveCell(): AreaObject {
    const { sheet, area } = this.document.grid.selection();
    return this.document.make.range(sheet, { ...area, rowCount: 1, columnCount: 1 });
  }

  _RemoveReference(reference: unknown): void {
    this.document.release(readText(reference));
  }
}
