import type { Mark } from "../model/edit";
import type { Sheet, Workbook } from "../model/workbook";

/** What edits apply to: a snapshot and the marks that lie over it. */
export interface WorkbookState {
  readonly workbook: Workbook;
  /** No mark is in it twice; their order means nothing. */
  readonly marks: readonly Mark[];
}

/** A snapshot without marks. */
export const stateOf = (workbook: Workbook): WorkbookState => ({ workbook, marks: [] });

/** A worksheet with nothing on it. */
export const emptySheet = (name: string): Sheet => ({
  name,
  row: 0,
  column: 0,
  values: [],
  formulas: [],
  numberFormats: [],
});

/** The sheet of that name in the snapshot; null when it is outside the scope or does not exist. */
export const findSheet = (workbook: Workbook, name: string): Sheet | null =>
  workbook.sheets.find((sheet) => sheet.name === name) ?? null;
