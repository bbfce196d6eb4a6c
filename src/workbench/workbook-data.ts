import { LocaleType } from "@univerjs/core";
import type { ICellData, IWorkbookData, IWorksheetData } from "@univerjs/core";
import type { Content } from "../core/model/content";
import { isCellError } from "../core/model/workbook";
import type { Sheet, Workbook } from "../core/model/workbook";
import type { Area } from "./grid/area";
import type { GridStylePatch } from "./grid/style";
import { toCellData } from "./grid/univer-cells";
import { toRange } from "./grid/univer-range";
import { toUniverStyle } from "./grid/univer-style";

/** How a sheet looks, beside what it holds. */
export interface SheetLook {
  readonly merges: readonly Area[];
  readonly styles: readonly { readonly area: Area; readonly style: GridStylePatch }[];
  /** In pixels, by column. */
  readonly columnWidths: readonly number[];
  /** In pixels, by row. */
  readonly rowHeights: ReadonlyMap<number, number>;
  /** 1 is 100%. */
  readonly zoom: number;
}

const plainLook: SheetLook = {
  merges: [],
  styles: [],
  columnWidths: [],
  rowHeights: new Map(),
  zoom: 1,
};

/** A workbook of the core, and how its sheets look, as Univer opens it. */
export function toWorkbookData(
  workbook: Workbook,
  looks: ReadonlyMap<string, SheetLook> = new Map(),
): IWorkbookData {
  const ids = workbook.sheets.map((_, index) => `sheet-${index + 1}`);
  const sheets = workbook.sheets.map((sheet, index) =>
    toSheetData(ids[index] ?? "", sheet, looks.get(sheet.name) ?? plainLook),
  );
  return {
    id: "workbook",
    name: "workbook",
    appVersion: "",
    locale: LocaleType.EN_US,
    styles: {},
    sheetOrder: ids,
    sheets: Object.fromEntries(sheets.map((sheet, index) => [ids[index], sheet])),
  };
}

function toSheetData(id: string, sheet: Sheet, look: SheetLook): Partial<IWorksheetData> {
  const cellData: Record<number, Record<number, ICellData>> = {};
  sheet.values.forEach((row, r) => {
    const cells: Record<number, ICellData> = {};
    row.forEach((_, c) => (cells[sheet.column + c] = toCell(sheet, r, c)));
    cellData[sheet.row + r] = cells;
  });
  for (const { area, style } of look.styles) {
    for (let row = area.row; row < area.row + area.rowCount; row++) {
      const cells = (cellData[row] ??= {});
      for (let column = area.column; column < area.column + area.columnCount; column++) {
        const cell = (cells[column] ??= {});
        cell.s = mergeStyle(cell.s, toUniverStyle(style));
      }
    }
  }
  return {
    id,
    name: sheet.name,
    rowCount: Math.max(200, sheet.row + sheet.values.length + 50),
    columnCount: Math.max(26, sheet.column + (sheet.values[0]?.length ?? 0) + 6),
    cellData,
    zoomRatio: look.zoom,
    mergeData: look.merges.map(toRange),
    columnData: Object.fromEntries(look.columnWidths.map((w, column) => [column, { w }])),
    rowData: Object.fromEntries([...look.rowHeights].map(([row, h]) => [row, { h, ia: 0 }])),
  };
}

function toCell(sheet: Sheet, r: number, c: number): ICellData {
  const format = sheet.numberFormats[r]?.[c] ?? "General";
  const { v, t, f } = toCellData(contentAt(sheet, r, c));
  return {
    ...(v === null || v === undefined ? {} : { v, t: t ?? null }),
    ...(f === null || f === undefined ? {} : { f }),
    ...(format === "General" ? {} : { s: toUniverStyle({ numberFormat: format }) }),
  };
}

function contentAt(sheet: Sheet, r: number, c: number): Content {
  const formula = sheet.formulas[r]?.[c] ?? null;
  if (formula !== null) return { formula };
  const value = sheet.values[r]?.[c] ?? null;
  // An error without a formula is one that was typed; its formula gives the same.
  return isCellError(value) ? { formula: `=${value.code}` } : value;
}

function mergeStyle(own: ICellData["s"], added: ReturnType<typeof toUniverStyle>): ICellData["s"] {
  if (typeof own !== "object" || own === null) return added;
  return { ...own, ...added, ...(own.bd || added.bd ? { bd: { ...own.bd, ...added.bd } } : {}) };
}
