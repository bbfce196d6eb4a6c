import type { ObjectFactory, OfficeDocument } from "../document";
import { RangeObject } from "./range";
import { WorksheetObject } from "./worksheet";

export const objectFactory = (document: OfficeDocument): ObjectFactory => ({
  range: (sheet, area) => new RangeObject(document, sheet, area),
  worksheet: (sheet) => new WorksheetObject(document, sheet),
});
