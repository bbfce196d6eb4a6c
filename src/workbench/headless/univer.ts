import { LocaleType, LogLevel, Univer } from "@univerjs/core";
import type { IWorkbookData } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsNodeCorePreset } from "@univerjs/preset-sheets-node-core";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";

/** Univer without a page, holding one workbook. */
export function openHeadlessUniver(workbook: Partial<IWorkbookData>): {
  readonly univer: Univer;
  readonly api: FUniver;
} {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    // Nobody reads its words here, but it looks some up when a calculation takes long.
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.SILENT,
  });
  for (const plugin of UniverSheetsNodeCorePreset().plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  const api = FUniver.newAPI(univer);
  api.createWorkbook(workbook);
  return { univer, api };
}
