import type { Content } from "../core/model/content";
import type { RangeRef } from "../core/model/reference";
import type { Workbook } from "../core/model/workbook";
import { customFunctions, readCustomFunctions } from "./apps-script/custom-functions";
import type { SheetsLocale } from "./apps-script/locale";
import { AppsScript, type MenuItem, type ScriptProject } from "./apps-script/script";
import { registerFunctions } from "./functions/register";
import type { Grid } from "./grid/grid";
import { UniverGrid } from "./grid/univer-grid";
import { typeInto } from "./headless";
import { runInNode } from "./headless/run-script";
import { openHeadlessUniver } from "./headless/univer";
import { toWorkbookData } from "./workbook-data";

/** Google Sheets without a screen: a script beside a headless grid. */
export interface HeadlessSheets {
  readonly grid: Grid;
  readonly script: AppsScript;
  /** The menus the script has added, by caption. */
  readonly menus: ReadonlyMap<string, readonly MenuItem[]>;
  /** The page the script shows at the side; "" while it shows none. */
  sidebar(): string;
  /** What a user does at the keyboard. */
  edit(range: RangeRef, content: Content): void;
  close(): void;
}

/**
 * Opens a workbook in a new headless Google Sheets, with a script bound to it.
 *
 * Example: `const sheets = await openHeadlessSheets(workbook, project, vietnam)`
 */
export async function openHeadlessSheets(
  workbook: Workbook,
  project: ScriptProject,
  locale: SheetsLocale,
): Promise<HeadlessSheets> {
  const data = toWorkbookData(workbook);
  const { univer, api } = openHeadlessUniver(data);
  const injector = univer.__getInjector();
  const grid = new UniverGrid(injector, data.id);
  const menus = new Map<string, readonly MenuItem[]>();
  let sidebar = "";
  const stage = {
    addMenu: (caption: string, items: readonly MenuItem[]) => void menus.set(caption, items),
    showSidebar: (_title: string, html: string) => {
      sidebar = html;
    },
  };
  const script = new AppsScript(grid, project, locale, stage, runInNode);
  const metadata = readCustomFunctions(project.code);
  registerFunctions(
    injector,
    "",
    metadata,
    customFunctions(metadata, () => script),
  );
  const active = grid.sheets().find(({ name }) => name === workbook.activeSheet);
  if (active !== undefined) grid.activate(active.id);
  grid.recalculate();
  await grid.settle();
  return {
    grid,
    script,
    menus,
    sidebar: () => sidebar,
    edit: (range, content) => typeInto(grid, range, content),
    close: () => {
      api.dispose();
      univer.dispose();
    },
  };
}
