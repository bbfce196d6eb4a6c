import type { Content } from "../core/model/content";
import type { RangeRef } from "../core/model/reference";
import type { Sheet, Workbook } from "../core/model/workbook";
import { isFormula } from "../core/model/content";
import { loadFunctions } from "./functions/bundle";
import type { FunctionsMetadata } from "./functions/metadata";
import { registerFunctions } from "./functions/register";
import type { Area } from "./grid/area";
import type { Grid } from "./grid/grid";
import { readTypedEntry } from "./grid/typed-entry";
import { UniverGrid } from "./grid/univer-grid";
import { openClient } from "./headless/client";
import type { Bridge, OfficeClient } from "./headless/client";
import { openHeadlessUniver } from "./headless/univer";
import { OfficeHost } from "./office/host";
import type { OfficeDocument } from "./office/document";
import type { Traffic } from "./office/host";
import type { Obstacles } from "./office/obstacles";
import { toWorkbookData } from "./workbook-data";
import type { SheetLook } from "./workbook-data";

/** Excel without a screen: Microsoft's client over our host over headless Univer. */
export interface HeadlessOffice {
  /** The client's own namespace: `office.excel.run(…)` is Microsoft's Excel.run. */
  readonly excel: OfficeClient["Excel"];
  readonly errors: OfficeClient["OfficeExtension"]["ErrorCodes"];
  /** The grid itself, for looking at what the client cannot see. */
  readonly grid: Grid;
  readonly document: OfficeDocument;
  /** What crossed the bridge so far. */
  traffic(): Traffic;
  /** Every sheet as it stands, formulas computed. */
  snapshot(): Promise<Workbook>;
  /** Lets requests meet obstacles from now on; `{}` clears them away. */
  obstruct(obstacles: Obstacles): void;
  /** What a user does at the keyboard: a text is typed, so "=A1" is a formula. */
  edit(range: RangeRef, content: Content): void;
  /** The same by a co-author elsewhere. */
  coauthor(range: RangeRef, content: Content): void;
  close(): void;
}

/** What a headless Office may be opened with, beside the workbook. */
export interface HeadlessOptions {
  readonly looks?: ReadonlyMap<string, SheetLook>;
  /** An add-in's custom functions: what the build left in functions.json and functions.js. */
  readonly functions?: {
    readonly namespace: string;
    readonly metadata: FunctionsMetadata;
    readonly source: string;
  };
}

/**
 * Opens a workbook in a new headless Office.
 *
 * Example: `const office = await openHeadlessOffice(workbook); await office.excel.run(async (context) => …)`
 */
export async function openHeadlessOffice(
  workbook: Workbook,
  { looks, functions }: HeadlessOptions = {},
): Promise<HeadlessOffice> {
  const data = toWorkbookData(workbook, looks);
  const { univer, api } = openHeadlessUniver(data);
  if (functions !== undefined) {
    const bundle = loadFunctions(functions.source, { displayLanguage: "vi-VN" });
    const prefix = `${functions.namespace}.`;
    registerFunctions(univer.__getInjector(), prefix, functions.metadata, bundle);
  }
  const grid = new UniverGrid(univer.__getInjector(), data.id);
  const bridge: Bridge = { sendMessageToHost: (text) => host.receive(text) };
  const host = new OfficeHost(grid, (text) => bridge.onMessageFromHost?.(text));
  const client = openClient(bridge);
  const active = sheetIdOf(grid, workbook.activeSheet);
  if (active !== null) grid.activate(active);
  grid.recalculate();
  await grid.settle();
  return {
    excel: client.Excel,
    errors: client.OfficeExtension.ErrorCodes,
    grid,
    document: host.document,
    traffic: () => host.traffic,
    snapshot: async () => {
      await grid.settle();
      return snapshotGrid(grid);
    },
    obstruct: (obstacles) => host.obstruct(obstacles),
    edit: (range, content) => typeInto(grid, range, content),
    coauthor: (range, content) => host.asCoauthor(() => typeInto(grid, range, content)),
    close: () => {
      host.close();
      api.dispose();
      univer.dispose();
    },
  };
}

const sheetIdOf = (grid: Grid, name: string): string | null =>
  grid.sheets().find((sheet) => sheet.name === name)?.id ?? null;

/** Types a content into every cell of a range. */
export function typeInto(grid: Grid, range: RangeRef, content: Content): void {
  const sheet = sheetIdOf(grid, range.sheet);
  if (sheet === null) throw new Error(`No sheet ${range.sheet}`);
  const formats = grid.numberFormats(sheet, range);
  grid.write(
    sheet,
    range,
    formats.map((row) =>
      row.map((format) => {
        if (typeof content !== "string" || isFormula(content)) return { content };
        const typed = readTypedEntry(content, format);
        return format === "General" && typed.numberFormat !== null
          ? { content: typed.content, numberFormat: typed.numberFormat }
          : { content: typed.content };
      }),
    ),
  );
}

function snapshotGrid(grid: Grid): Workbook {
  const sheets = grid.sheets();
  const active = sheets.find((sheet) => sheet.id === grid.activeSheet());
  return {
    sheets: sheets.map(({ id, name }) => snapshotSheet(grid, id, name)),
    sheetNames: sheets.map(({ name }) => name),
    activeSheet: active?.name ?? "",
    selection: null,
  };
}

function snapshotSheet(grid: Grid, id: string, name: string): Sheet {
  const area: Area = grid.usedArea(id, true) ?? { row: 0, column: 0, rowCount: 0, columnCount: 0 };
  return {
    name,
    row: area.row,
    column: area.column,
    values: grid.values(id, area),
    formulas: grid.formulas(id, area),
    numberFormats: grid.numberFormats(id, area),
  };
}
