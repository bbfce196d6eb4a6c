import type { ObjectFactory, OfficeDocument } from "../document";
import { RangeObject } from "./range";
import { RangeAreasObject } from "./range-areas";
import { WorksheetObject } from "./worksheet";

export const objectFactory = (document: OfficeDocument): ObjectFactory => ({
  range: (sheet, area) => new RangeObject(document, sheet, area),
  ranges: (sheet, areas) => new RangeAreasObject(document, sheet, areas),
  worksheet: (sheet) => new WorksheetObject(document, sheet),
});
