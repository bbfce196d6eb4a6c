import type { Browser, Frame, Page } from "playwright-core";
import { parseRange } from "../../src/core/model/a1";
import type { CellValue } from "../../src/core/model/workbook";
import type { Grid, Place } from "../../src/workbench/grid/grid";
import type { GridStyle } from "../../src/workbench/grid/style";

declare const workbench: { readonly grid: Grid };

/** The workbench in Chromium as a person has it before them: a spreadsheet and the pane beside it. */
export interface OfficePage {
  readonly page: Page;
  readonly pane: Frame;
  /** Addresses asked for outside the workbench's own. */
  readonly outside: readonly string[];
  openSheet(name: string): Promise<void>;
  /** Loads the pane anew, as when it is closed and opened; the workbook stays as it is. */
  reopenPane(): Promise<void>;
  /** Values of "A1:B2" of a sheet, once every formula is computed. */
  values(sheet: string, address: string): Promise<readonly (readonly CellValue[])[]>;
  formula(sheet: string, address: string): Promise<string | null>;
  style(sheet: string, address: string): Promise<GridStyle>;
  /** The number of conditional formats on a sheet. */
  rules(sheet: string): Promise<number>;
  /** Their formulas, which say what they mark. */
  marks(sheet: string): Promise<readonly string[]>;
  sheetNames(): Promise<readonly string[]>;
  selection(): Promise<{ readonly sheet: string; readonly area: Place["area"] }>;
  /** Types into a cell with the keyboard, as a user does. */
  type(sheet: string, address: string, keys: string): Promise<void>;
}

export async function openOffice(
  browser: Pick<Browser, "newPage">,
  url: string,
  query = "",
): Promise<OfficePage> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const outside: string[] = [];
  page.on("request", (request) => {
    const address = request.url();
    const isOwn = address.startsWith(url) || /^(data|blob):/.test(address);
    if (!isOwn) outside.push(address);
  });
  await page.goto(url + query);
  await page.waitForFunction(() => "workbench" in window);
  const frame = await (await page.waitForSelector("iframe")).contentFrame();
  if (frame === null) throw new Error("The pane has no frame");
  const paneIsReady = (): Promise<void> =>
    frame.getByRole("button", { name: "Kiểm tra", exact: true }).waitFor();
  await paneIsReady();

  const at = (sheet: string, address: string) => {
    const range = parseRange(address, sheet);
    if (range === null) throw new Error(`No address: ${address}`);
    const { row, column, rowCount, columnCount } = range;
    return { name: sheet, area: { row, column, rowCount, columnCount } };
  };

  const openSheet = (name: string): Promise<void> =>
    page.evaluate((wanted) => {
      const { grid } = workbench;
      const sheet = grid.sheets().find((candidate) => candidate.name === wanted);
      if (sheet === undefined) throw new Error(`No sheet ${wanted}`);
      grid.activate(sheet.id);
    }, name);

  return {
    page,
    pane: frame,
    outside,
    openSheet,
    reopenPane: async () => {
      await Promise.all([frame.waitForNavigation(), frame.evaluate(() => location.reload())]);
      await paneIsReady();
    },
    values: (sheet, address) =>
      page.evaluate(
        async ({ name, area }) => {
          const { grid } = workbench;
          await grid.settle();
          const id = grid.sheets().find((candidate) => candidate.name === name)?.id ?? "";
          return grid.values(id, area);
        },
        at(sheet, address),
      ),
    formula: (sheet, address) =>
      page.evaluate(
        ({ name, area }) => {
          const { grid } = workbench;
          const id = grid.sheets().find((candidate) => candidate.name === name)?.id ?? "";
          return grid.formulas(id, area)[0]?.[0] ?? null;
        },
        at(sheet, address),
      ),
    style: (sheet, address) =>
      page.evaluate(
        ({ name, area }) => {
          const { grid } = workbench;
          const id = grid.sheets().find((candidate) => candidate.name === name)?.id ?? "";
          return grid.style(id, area.row, area.column);
        },
        at(sheet, address),
      ),
    rules: (sheet) =>
      page.evaluate((name) => {
        const { grid } = workbench;
        const id = grid.sheets().find((candidate) => candidate.name === name)?.id ?? "";
        return grid.rules(id).length;
      }, sheet),
    marks: (sheet) =>
      page.evaluate((name) => {
        const { grid } = workbench;
        const id = grid.sheets().find((candidate) => candidate.name === name)?.id ?? "";
        return grid.rules(id).map(({ formula }) => formula ?? "");
      }, sheet),
    sheetNames: () => page.evaluate(() => workbench.grid.sheets().map(({ name }) => name)),
    selection: () =>
      page.evaluate(() => {
        const { grid } = workbench;
        const { sheet, area } = grid.selection();
        const name = grid.sheets().find(({ id }) => id === sheet)?.name ?? "";
        return { sheet: name, area };
      }),
    type: async (sheet, address, keys) => {
      await openSheet(sheet);
      await page.evaluate(
        ({ name, area }) => {
          const { grid } = workbench;
          const id = grid.sheets().find((candidate) => candidate.name === name)?.id ?? "";
          grid.select({ sheet: id, area });
        },
        at(sheet, address),
      );
      await page
        .locator("#grid canvas")
        .first()
        .click({ position: { x: 5, y: 5 }, trial: true });
      await page.locator("#grid [contenteditable]").first().focus();
      await page.keyboard.type(keys);
      await page.keyboard.press("Enter");
    },
  };
}
