import { numfmt } from "@univerjs/core";
import { isCellError } from "../../core/model/workbook";
import type { CellValue } from "../../core/model/workbook";
import type { CellWrite } from "../grid/grid";
import { readTypedEntry } from "../grid/typed-entry";
import { OfficeError } from "./office-error";

/** A value as Excel's API gives it: "" for a blank, an error as its code. */
export function officeValue(value: CellValue): string | number | boolean {
  if (value === null) return "";
  return isCellError(value) ? value.code : value;
}

export function officeValueType(value: CellValue): string {
  if (value === null) return "Empty";
  if (isCellError(value)) return "Error";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
}

/** The text the cell shows. */
export function cellText(value: CellValue, numberFormat: string): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const shown = officeValue(value);
  return typeof shown === "number" ? numfmt.format(numberFormat, shown) : String(shown);
}

/** What one entry of `values` or `formulas` writes: null leaves the cell, "" empties it. */
export function readCellWrite(entry: unknown, cellFormat: string): CellWrite {
  if (entry === null || entry === undefined) return undefined;
  if (typeof entry === "number" || typeof entry === "boolean") return { content: entry };
  if (typeof entry !== "string") throw new OfficeError("InvalidArgument");
  const { content, numberFormat } = readTypedEntry(entry, cellFormat);
  return numberFormat !== null && cellFormat === "General"
    ? { content, numberFormat }
    : { content };
}
