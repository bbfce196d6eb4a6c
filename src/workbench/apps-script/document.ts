import type { Range, SheetTab } from "../../hosts/sheets/services";
import type { Area } from "../grid/area";
import type { Grid } from "../grid/grid";
import type { SheetsLocale } from "./locale";

/** One spreadsheet of Google's over a grid, and what Google keeps of it that the grid does not. */
export interface ScriptDocument {
  readonly grid: Grid;
  readonly locale: SheetsLocale;
  /** Makes a date of the script's own kind: a script of its own world has a `Date` of its own. */
  readonly makeDate: (moment: number) => unknown;
  /** Ids of sheets this user may not write to. */
  readonly protectedSheets: Set<string>;
  /** How many writes succeed before one fails, as where a cell's validation rejects a value. */
  failAfter: number;
  range(sheet: string, area: Area): Range;
  sheet(id: string): SheetTab;
}

/** Refuses what would change a protected sheet, in Google's words. Called before every write. */
export function beforeWrite(document: ScriptDocument, sheet: string): void {
  document.failAfter -= 1;
  if (document.failAfter === 0) {
    throw new Error("The data you entered violates the data validation rules.");
  }
  if (document.protectedSheets.has(sheet)) {
    throw new Error(
      "You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.",
    );
  }
}
