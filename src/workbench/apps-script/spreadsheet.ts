import type { Range, RangeList, SheetTab, Spreadsheet } from "../../hosts/sheets/services";
import type { Area } from "../grid/area";
import type { Grid } from "../grid/grid";
import type { ScriptDocument } from "./document";
import type { SheetsLocale } from "./locale";
import { ScriptRange } from "./script-range";
import { ScriptSheet } from "./script-sheet";

/** A spreadsheet as Apps Script knows it, over the grid. */
export class ScriptSpreadsheet implements Spreadsheet, ScriptDocument {
  readonly protectedSheets = new Set<string>();
  failAfter = Infinity;

  constructor(
    readonly grid: Grid,
    readonly locale: SheetsLocale,
    readonly makeDate: (moment: number) => unknown,
  ) {}

  range(sheet: string, area: Area): Range {
    return new ScriptRange(this, sheet, area);
  }

  sheet(id: string): SheetTab {
    return new ScriptSheet(this, id);
  }

  getSheets(): SheetTab[] {
    return this.grid.sheets().map(({ id }) => this.sheet(id));
  }

  getSheetByName(name: string): SheetTab | null {
    const found = this.grid.sheets().find((sheet) => sheet.name === name);
    return found === undefined ? null : this.sheet(found.id);
  }

  getActiveSheet(): SheetTab {
    return this.sheet(this.grid.activeSheet());
  }

  getActiveRangeList(): RangeList | null {
    const { sheet, area } = this.grid.selection();
    return { getRanges: () => [this.range(sheet, area)] };
  }

  insertSheet(name: string, index: number): SheetTab {
    const isTaken = this.grid
      .sheets()
      .some((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
    if (isTaken) {
      throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
    }
    const sheet = this.sheet(this.grid.addSheet(name, index));
    return sheet.activate();
  }

  deleteSheet(sheet: SheetTab): void {
    if (this.grid.sheets().length === 1) {
      throw new Error("You can't remove all the sheets in a document.");
    }
    if (sheet instanceof ScriptSheet) this.grid.removeSheet(sheet.id);
  }

  getSpreadsheetLocale = (): string => this.locale.name;

  getSpreadsheetTimeZone = (): string => `GMT+${this.locale.hoursAhead}`;
}
