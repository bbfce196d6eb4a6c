import type { LockService, SpreadsheetService, Utilities } from "../../hosts/sheets/services";
import type { HtmlOutput, HtmlService, Ui } from "../../sheets/menu";
import type { Grid } from "../grid/grid";
import { clockText, type SheetsLocale } from "./locale";
import { documentProperties } from "./properties";
import { newRule } from "./script-rules";
import { GRID } from "./script-sheet";
import { ScriptSpreadsheet } from "./spreadsheet";

export interface MenuItem {
  readonly caption: string;
  /** The script's function it calls; null for a line between items. */
  readonly functionName: string | null;
}

/** What a script shows its user. */
export interface ScriptStage {
  addMenu(caption: string, items: readonly MenuItem[]): void;
  showSidebar(title: string, html: string): void;
}

/** A project: the text of its script, and its pages by name. */
export interface ScriptProject {
  readonly code: string;
  readonly pages: ReadonlyMap<string, string>;
}

/** Runs a script with those globals and nothing else of a browser's or of Node's; finds what it declares. */
export type RunScript = (
  code: string,
  globals: Readonly<Record<string, unknown>>,
) => (name: string) => unknown;

/** A project of Google Apps Script bound to a spreadsheet. */
export class AppsScript {
  readonly spreadsheet: ScriptSpreadsheet;
  /** Calls of the script by a page beside the spreadsheet. */
  roundTrips = 0;
  #isLockFree = true;
  #formula: string | null = null;
  readonly #find: (name: string) => unknown;

  constructor(
    private readonly grid: Grid,
    project: ScriptProject,
    locale: SheetsLocale,
    stage: ScriptStage,
    run: RunScript,
  ) {
    const makeDate = (moment: number): unknown => {
      const make = this.#find("Date");
      return typeof make === "function" ? Reflect.construct(make, [moment]) : null;
    };
    this.spreadsheet = new ScriptSpreadsheet(grid, locale, makeDate);
    const globals = {
      SpreadsheetApp: this.#spreadsheetApp(stage),
      HtmlService: htmlService(project.pages),
      LockService: this.#locks(),
      Utilities: utilities(locale),
      PropertiesService: documentProperties(),
    };
    this.#find = run(project.code, globals);
  }

  /** Holds the document's lock, as another user's script would. */
  set isLockFree(isFree: boolean) {
    this.#isLockFree = isFree;
  }

  /** Calls one of the script's functions, as a menu or a trigger does. */
  call(name: string, ...values: readonly unknown[]): unknown {
    const found = this.#find(name);
    if (typeof found !== "function") throw new Error(`Script function not found: ${name}`);
    return Reflect.apply(found, undefined, values);
  }

  /** Calls a custom function from a cell with that formula. */
  compute(name: string, values: readonly unknown[], formula: string): unknown {
    this.#formula = formula;
    try {
      return this.call(name, ...values);
    } finally {
      this.#formula = null;
    }
  }

  /** `google.script.run`: what crosses is copied, and a function whose name ends in _ is not found. */
  async answer(name: string, values: readonly unknown[]): Promise<unknown> {
    this.roundTrips += 1;
    if (name.endsWith("_")) throw new Error(`Script function not found: ${name}`);
    await this.grid.settle();
    return structuredClone(this.call(name, ...structuredClone(values)));
  }

  #spreadsheetApp(stage: ScriptStage): SpreadsheetService & { getUi(): Ui } {
    const formula = (): string => this.#formula ?? "";
    return {
      getActiveSpreadsheet: () => this.spreadsheet,
      getActiveRange: () => {
        const { sheet, area } = this.grid.selection();
        const range = this.spreadsheet.range(sheet, area);
        return this.#formula === null ? range : Object.assign(range, { getFormula: formula });
      },
      newConditionalFormatRule: newRule,
      flush: () => undefined,
      SheetType: { GRID },
      getUi: () => userInterface(stage),
    };
  }

  #locks(): LockService {
    return {
      getDocumentLock: () => ({ tryLock: () => this.#isLockFree, releaseLock: () => undefined }),
    };
  }
}

function userInterface(stage: ScriptStage): Ui {
  return {
    createMenu: (caption) => {
      const items: MenuItem[] = [];
      const menu = {
        addItem: (item: string, functionName: string) => {
          items.push({ caption: item, functionName });
          return menu;
        },
        addSeparator: () => {
          items.push({ caption: "", functionName: null });
          return menu;
        },
        addToUi: () => stage.addMenu(caption, items),
      };
      return menu;
    },
    showSidebar: (page) => {
      if (page instanceof Page) stage.showSidebar(page.title, page.html);
    },
  };
}

class Page implements HtmlOutput {
  title = "";

  constructor(public html: string) {}

  setTitle(title: string): HtmlOutput {
    this.title = title;
    return this;
  }

  append(html: string): HtmlOutput {
    this.html += html;
    return this;
  }
}

const htmlService = (pages: ScriptProject["pages"]): HtmlService => ({
  createHtmlOutputFromFile: (name) => {
    const html = pages.get(name);
    if (html === undefined) throw new Error(`No HTML file named ${name} was found.`);
    return new Page(html);
  },
});

const utilities = (locale: SheetsLocale): Utilities => ({
  formatDate: (date) => clockText(date.getTime(), locale),
});
