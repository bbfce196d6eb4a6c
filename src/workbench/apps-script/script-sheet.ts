import { parseRange } from "../../core/model/a1";
import type {
  Chart,
  ChartBuilder,
  ConditionalFormatRule,
  Range,
  RangeList,
  SheetTab,
} from "../../hosts/sheets/services";
import { wholeSheet, type Area } from "../grid/area";
import { beforeWrite, type ScriptDocument } from "./document";
import { insertChart, newChart } from "./script-charts";
import { replaceRules, rulesOf } from "./script-rules";

/** The one kind of sheet the grid has. */
export const GRID = "GRID";

/** The grid names its sheets by text, Google by number. */
const numberOf = (id: string): number =>
  [...id].reduce((hash, character) => (hash * 31 + (character.codePointAt(0) ?? 0)) % 2 ** 31, 0);

/** A sheet as Apps Script knows it, over the grid. */
export class ScriptSheet implements SheetTab {
  constructor(
    private readonly document: ScriptDocument,
    readonly id: string,
  ) {}

  getName = (): string => this.#tab().name;
  getSheetId = (): number => numberOf(this.id);
  getType = (): unknown => GRID;
  isSheetHidden = (): boolean => this.#tab().hidden;
  getMaxRows = (): number => this.#size().rowCount;
  getMaxColumns = (): number => this.#size().columnCount;

  activate(): SheetTab {
    this.document.grid.activate(this.id);
    return this;
  }

  getDataRange(): Range {
    const used = this.document.grid.usedArea(this.id, true);
    const rowCount = used === null ? 1 : used.row + used.rowCount;
    const columnCount = used === null ? 1 : used.column + used.columnCount;
    return this.document.range(this.id, { row: 0, column: 0, rowCount, columnCount });
  }

  getRange(row: number, column: number, rowCount: number, columnCount: number): Range {
    const { rowCount: rows, columnCount: columns } = this.#size();
    const isInside =
      Math.min(row, column, rowCount, columnCount) >= 1 &&
      row + rowCount - 1 <= rows &&
      column + columnCount - 1 <= columns;
    if (!isInside) {
      throw new Error("The coordinates of the range are outside the dimensions of the sheet.");
    }
    return this.document.range(this.id, {
      row: row - 1,
      column: column - 1,
      rowCount,
      columnCount,
    });
  }

  getRangeList(addresses: string[]): RangeList {
    const ranges = addresses.map((address) => {
      const range = parseRange(address, "");
      if (range === null) throw new Error("Range not found");
      return this.getRange(range.row + 1, range.column + 1, range.rowCount, range.columnCount);
    });
    return { getRanges: () => ranges };
  }

  insertRowsAfter(row: number, count: number): void {
    if (row !== this.getMaxRows()) throw new Error("Rows are only added at the end here");
    this.#reach(row + count - 1, 0);
  }

  insertColumnsAfter(column: number, count: number): void {
    if (column !== this.getMaxColumns()) throw new Error("Columns are only added at the end here");
    this.#reach(0, column + count - 1);
  }

  setColumnWidths(first: number, count: number, pixels: number): void {
    beforeWrite(this.document, this.id);
    const area = { ...wholeSheet, column: first - 1, columnCount: count };
    this.document.grid.setColumnWidth(this.id, area, (pixels * 72) / 96);
  }

  hideColumns(first: number, count: number): void {
    beforeWrite(this.document, this.id);
    const area = { ...wholeSheet, column: first - 1, columnCount: count };
    this.document.grid.hideColumns(this.id, area, true);
  }

  setRowHeights(first: number, count: number, pixels: number): void {
    beforeWrite(this.document, this.id);
    const area = { ...wholeSheet, row: first - 1, rowCount: count };
    this.document.grid.setRowHeight(this.id, area, (pixels * 72) / 96);
  }

  setFrozenRows(count: number): void {
    this.#refuseToCut("rows", (merge) => [merge.row, merge.rowCount], count);
    this.document.grid.freeze(this.id, count, this.document.grid.frozen(this.id).columns);
  }

  setFrozenColumns(count: number): void {
    this.#refuseToCut("columns", (merge) => [merge.column, merge.columnCount], count);
    this.document.grid.freeze(this.id, this.document.grid.frozen(this.id).rows, count);
  }

  getConditionalFormatRules(): ConditionalFormatRule[] {
    return rulesOf(this.document, this.id);
  }

  setConditionalFormatRules(rules: ConditionalFormatRule[]): void {
    beforeWrite(this.document, this.id);
    replaceRules(this.document, this.id, rules);
  }

  newChart(): ChartBuilder {
    return newChart();
  }

  insertChart(chart: Chart): void {
    beforeWrite(this.document, this.id);
    insertChart(this.document, this.id, chart);
  }

  #tab(): { readonly name: string; readonly hidden: boolean } {
    const tab = this.document.grid.sheets().find(({ id }) => id === this.id);
    if (tab === undefined) throw new Error("Sheet not found");
    return tab;
  }

  #size(): Area {
    return this.document.grid.clip(this.id, wholeSheet) ?? { ...wholeSheet };
  }

  /** The grid makes room for what is written, be it nothing. */
  #reach(row: number, column: number): void {
    beforeWrite(this.document, this.id);
    const area = { row, column, rowCount: 1, columnCount: 1 };
    this.document.grid.write(this.id, area, [[{ content: null }]]);
  }

  #refuseToCut(
    what: "rows" | "columns",
    span: (merge: Area) => readonly [first: number, size: number],
    count: number,
  ): void {
    beforeWrite(this.document, this.id);
    const isCut = this.document.grid.merges(this.id).some((merge) => {
      const [first, size] = span(merge);
      return first < count && first + size > count;
    });
    if (isCut) {
      throw new Error(`You can't freeze ${what} which contain only part of a merged cell.`);
    }
  }
}
