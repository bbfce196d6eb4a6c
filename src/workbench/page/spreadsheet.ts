import { LocaleType, LogLevel, merge, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import formattingEnglish from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import formattingVietnamese from "@univerjs/preset-sheets-conditional-formatting/locales/vi-VN";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreEnglish from "@univerjs/preset-sheets-core/locales/en-US";
import coreVietnamese from "@univerjs/preset-sheets-core/locales/vi-VN";
import type { Workbook } from "../../core/model/workbook";
import type { CustomFunction } from "../functions/bundle";
import type { FunctionsMetadata } from "../functions/metadata";
import { describeFunctions, registerFunctions } from "../functions/register";
import type { Grid } from "../grid/grid";
import { UniverGrid } from "../grid/univer-grid";
import { sampleLooks } from "../sample/sample";
import { toWorkbookData } from "../workbook-data";
import type { Language } from "./words";

/** The custom functions to compute with; each name comes after the prefix. */
export interface CellFunctions {
  readonly prefix: string;
  readonly metadata: FunctionsMetadata;
  readonly compute: ReadonlyMap<string, CustomFunction>;
}

export interface Spreadsheet {
  readonly grid: Grid;
  setDark(isDark: boolean): void;
  /** Calls the listener after another sheet was opened. */
  onShow(listener: () => void): void;
}

const locales = { vi: LocaleType.VI_VN, en: LocaleType.EN_US } as const;

/** Univer on the page, with a workbook of the sample open and the add-in's functions in its cells. */
export function openSpreadsheet(
  container: HTMLElement,
  language: Language,
  workbook: Workbook,
  functionsOver: (grid: Grid) => CellFunctions,
): Spreadsheet {
  const univer = new Univer({
    locale: locales[language],
    logLevel: LogLevel.ERROR,
    locales: {
      [LocaleType.VI_VN]: merge({}, coreVietnamese, formattingVietnamese),
      [LocaleType.EN_US]: merge({}, coreEnglish, formattingEnglish),
    },
  });
  const presets = [
    UniverSheetsCorePreset({ container, toolbar: false }),
    UniverSheetsConditionalFormattingPreset(),
  ];
  for (const plugin of presets.flatMap(({ plugins }) => plugins)) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  const api = FUniver.newAPI(univer);
  const data = toWorkbookData(workbook, sampleLooks);
  api.createWorkbook(data);

  const injector = univer.__getInjector();
  const grid = new UniverGrid(injector, data.id);
  const { prefix, metadata, compute } = functionsOver(grid);
  registerFunctions(injector, prefix, metadata, compute);
  describeFunctions(injector, prefix, metadata);
  grid.recalculate();
  return {
    grid,
    setDark: (isDark) => api.toggleDarkMode(isDark),
    onShow: (listener) => void api.addEvent(api.Event.ActiveSheetChanged, listener),
  };
}
