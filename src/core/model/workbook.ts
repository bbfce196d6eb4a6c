import type { RangeRef } from "./reference";

/** An error a cell holds, as the host spells it: "#DIV/0!", "#N/A" … */
export interface CellError {
  readonly kind: "error";
  readonly code: string;
}

/** What a cell holds. Blank is null, never "". */
export type CellValue = string | number | boolean | null | CellError;

/**
 * The used part of one worksheet, as parallel row-major grids of equal shape whose first entry is
 * the cell at (`row`, `column`). Hosts return such grids in one call; no object is made per cell.
 */
export interface Sheet {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellValue[])[];
  /** The formula in en-US syntax, with its "=", where the cell has one; null elsewhere. */
  readonly formulas: readonly (readonly (string | null)[])[];
  /** Number formats in en-US syntax: "General", "#,##0", "0.00%", "@" … */
  readonly numberFormats: readonly (readonly string[])[];
}

/** One snapshot of what was read: the sheets in scope, in workbook order. */
export interface Workbook {
  readonly sheets: readonly Sheet[];
  /** Names of all worksheets, those outside the scope included. */
  readonly sheetNames: readonly string[];
  readonly activeSheet: string;
  /** The selected range when the scope was the selection. */
  readonly selection: RangeRef | null;
}

export const isCellError = (value: CellValue): value is CellError =>
  typeof value === "object" && value !== null;
