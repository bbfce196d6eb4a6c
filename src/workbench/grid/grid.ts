import type { CellValue } from "../../core/model/workbook";
import type { Content } from "../../core/model/content";
import type { Area } from "./area";
import type { GridCharts } from "./charts";
import type { GridStyle, GridStylePatch } from "./style";

export interface GridSheet {
  readonly id: string;
  readonly name: string;
  readonly hidden: boolean;
}

export interface Place {
  readonly sheet: string;
  readonly area: Area;
}

/** A formula rule painted over cells; it changes neither their contents nor their own formatting. */
export interface GridRule {
  readonly id: string;
  readonly areas: readonly Area[];
  /** With its "="; null for a rule of another kind, which only Univer's own panel can make. */
  readonly formula: string | null;
  readonly style: GridStylePatch;
  readonly stopIfTrue: boolean;
}

/** What is written into one cell: `undefined` leaves it as it is, `null` empties it. */
export type CellWrite = { readonly content: Content; readonly numberFormat?: string } | undefined;

export type Unsubscribe = () => void;

/**
 * The spreadsheet under the Office object model. Sheets are named by their ids, cells by areas
 * counted from 0; every grid is row-major with the area's shape. Writing is synchronous; formulas
 * are computed afterwards, and `settle` waits until they are.
 */
export interface Grid {
  sheets(): readonly GridSheet[];
  activeSheet(): string;
  activate(sheet: string): void;
  /** Adds an empty sheet before `index` and returns its id. */
  addSheet(name: string, index: number): string;
  removeSheet(sheet: string): void;
  renameSheet(sheet: string, name: string): void;
  moveSheet(sheet: string, index: number): void;
  setHidden(sheet: string, hidden: boolean): void;

  /** The part of an area the sheet has cells for now: whole rows and columns reach far beyond. */
  clip(sheet: string, area: Area): Area | null;
  /** The smallest area around all cells with contents, or with contents or formats. */
  usedArea(sheet: string, valuesOnly: boolean): Area | null;
  values(sheet: string, area: Area): readonly (readonly CellValue[])[];
  formulas(sheet: string, area: Area): readonly (readonly (string | null)[])[];
  numberFormats(sheet: string, area: Area): readonly (readonly string[])[];
  write(sheet: string, area: Area, cells: readonly (readonly CellWrite[])[]): void;

  style(sheet: string, row: number, column: number): GridStyle;
  restyle(
    sheet: string,
    area: Area,
    patch: GridStylePatch | ((row: number, column: number) => GridStylePatch),
  ): void;
  /** Removes every format of the cells, number formats included. */
  clearStyles(sheet: string, area: Area): void;

  /** Column widths and row heights in points. */
  columnWidth(sheet: string, column: number): number;
  rowHeight(sheet: string, row: number): number;
  setColumnWidth(sheet: string, area: Area, points: number): void;
  setRowHeight(sheet: string, area: Area, points: number): void;
  isColumnHidden(sheet: string, column: number): boolean;
  hideColumns(sheet: string, area: Area, isHidden: boolean): void;

  merges(sheet: string): readonly Area[];
  merge(sheet: string, areas: readonly Area[]): void;
  unmerge(sheet: string, area: Area): void;

  frozen(sheet: string): { readonly rows: number; readonly columns: number };
  freeze(sheet: string, rows: number, columns: number): void;

  /** In order of priority. */
  rules(sheet: string): readonly GridRule[];
  addRule(sheet: string, rule: Omit<GridRule, "id">): string;
  replaceRule(sheet: string, rule: GridRule): void;
  removeRule(sheet: string, id: string): void;

  readonly charts: GridCharts;

  selection(): Place;
  select(place: Place): void;

  /** Called after contents change, by the user or by us; never for computed results. */
  onChange(listener: (place: Place) => void): Unsubscribe;
  /** Resolves when every formula shows its result. */
  settle(): Promise<void>;
  recalculate(): void;
}
