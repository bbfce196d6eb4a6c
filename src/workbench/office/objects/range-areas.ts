import type { Area } from "../../grid/area";
import { formatAddress } from "../address";
import { AreaObjects } from "../area-object";
import type { OfficeDocument } from "../document";
import type { OfficeObject } from "../office-object";
import { ConditionalFormatCollectionObject } from "./conditional-formats";

/** Several ranges of one sheet at once. */
export class RangeAreasObject extends AreaObjects {
  constructor(
    private readonly document: OfficeDocument,
    sheet: string,
    areas: readonly Area[],
  ) {
    super(sheet, areas);
  }

  keep(): string {
    return this.document.keep(this);
  }

  get Address(): string {
    const { name } = this.document.sheet(this.sheet);
    return this.areas.map((area) => formatAddress(name, area)).join(",");
  }

  get AreaCount(): number {
    return this.areas.length;
  }

  get CellCount(): number {
    return this.areas.reduce(
      (count, { rowCount, columnCount }) => count + rowCount * columnCount,
      0,
    );
  }

  get ConditionalFormats(): ConditionalFormatCollectionObject {
    return new ConditionalFormatCollectionObject(this.document, this.sheet, this.areas);
  }

  get Worksheet(): OfficeObject {
    return this.document.make.worksheet(this.sheet);
  }
}
