import { rangeRef } from "../../src/core/model/reference";
import type { Workbook } from "../../src/core/model/workbook";
import { createSheetsHost } from "../../src/hosts/sheets/sheets-host";
import type { SheetsLocale } from "../../src/workbench/apps-script/locale";
import { openHeadlessSheets, type HeadlessSheets } from "../../src/workbench/headless-sheets";
import type { Bench } from "../host-contract";
import { marksOf } from "../marks-of";
import { builtProject } from "../sheets/project";

export interface SheetsBench extends Bench {
  readonly sheets: HeadlessSheets;
  /** The user turns to the sidebar. */
  turn(): Promise<void>;
}

const opened: HeadlessSheets[] = [];

/** Our adapter, its script as it was built, over a headless grid. */
export async function openSheetsBench(
  workbook: Workbook,
  locale: SheetsLocale,
): Promise<SheetsBench> {
  const sheets = await openHeadlessSheets(workbook, await builtProject(), locale);
  opened.push(sheets);
  const { grid, script } = sheets;
  const nameOf = (id: string): string => grid.sheets().find((sheet) => sheet.id === id)?.name ?? "";
  const idOf = (name: string): string =>
    grid.sheets().find((sheet) => sheet.name === name)?.id ?? "";
  const looks = new Set<() => Promise<void>>();
  const turn = async (): Promise<void> => {
    for (const look of looks) await look();
  };
  const host = createSheetsHost(
    async (request) => String(await script.answer("bhxhHost", [request])),
    (look) => {
      looks.add(look);
      return () => looks.delete(look);
    },
  );
  // the pane listens after it has read, and hears of nothing else
  await host.read("workbook");
  return {
    sheets,
    host,
    turn,
    select: async (range) => {
      grid.activate(idOf(range.sheet));
      grid.select({ sheet: idOf(range.sheet), area: range });
    },
    type: async (range, content) => {
      sheets.edit(range, content);
      await turn();
    },
    protect: async (sheet) => {
      script.spreadsheet.protectedSheets.add(idOf(sheet));
    },
    marks: async () =>
      grid
        .sheets()
        .flatMap(({ id, name }) => grid.rules(id).flatMap((rule) => marksOf(name, rule))),
    selection: async () => {
      const { sheet, area } = grid.selection();
      return rangeRef(nameOf(sheet), area.row, area.column, area.rowCount, area.columnCount);
    },
  };
}

export function closeSheetsBenches(): void {
  for (const sheets of opened.splice(0)) sheets.close();
}
