import type { RangeRef } from "./reference";
import type { Content } from "./content";
import type { Severity } from "./severity";
import type { SheetLayout } from "./layout";

/** Contents and number formats of a range, row-major, equal shape. */
export interface CellBlock {
  readonly contents: readonly (readonly Content[])[];
  readonly numberFormats: readonly (readonly string[])[];
}

/**
 * One change of a workbook. Every edit carries both its sides, so it can be inverted without
 * a snapshot, and a host can refuse it when the workbook no longer shows the side it starts from.
 */
export type Edit = SetCellsEdit | AddSheetEdit | RemoveSheetEdit | AddMarksEdit | RemoveMarksEdit;

export interface SetCellsEdit {
  readonly kind: "setCells";
  readonly range: RangeRef;
  readonly before: CellBlock;
  readonly after: CellBlock;
}

/** Adds a laid-out worksheet; refused when the name is taken. */
export interface AddSheetEdit {
  readonly kind: "addSheet";
  readonly layout: SheetLayout;
}

/** Removes a worksheet we laid out; refused when its cells are no longer what was laid out. */
export interface RemoveSheetEdit {
  readonly kind: "removeSheet";
  readonly layout: SheetLayout;
}

/** A visible sign over cells that changes neither their contents nor their own formatting. */
export interface Mark {
  readonly range: RangeRef;
  readonly severity: Severity;
}

export interface AddMarksEdit {
  readonly kind: "addMarks";
  readonly marks: readonly Mark[];
}

export interface RemoveMarksEdit {
  readonly kind: "removeMarks";
  readonly marks: readonly Mark[];
}
