import { ICommandService, IUniverInstanceService, UniverInstanceType } from "@univerjs/core";
import type { ICellData, Injector, Workbook, Worksheet } from "@univerjs/core";
import { FormulaDataModel, IActiveDirtyManagerService } from "@univerjs/engine-formula";
import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetFrozenMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetStyleCommand,
  SetWorksheetColumnCountMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowCountMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
  SheetsSelectionsService,
} from "@univerjs/sheets";
import { intersectAreas, maximumColumns, maximumRows } from "./area";
import type { Area } from "./area";
import { Calculation } from "./calculation";
import { GridCharts } from "./charts";
import { watchChanges } from "./changes";
import type { CellWrite, Grid, GridRule, GridSheet, Place, Unsubscribe } from "./grid";
import type { GridStyle, GridStylePatch } from "./style";
import { toCellData, UniverCells } from "./univer-cells";
import { Mutations } from "./mutations";
import { fromRange, toRange } from "./univer-range";
import { UniverSheets } from "./univer-sheets";
import { UniverRules } from "./univer-rules";
import { fromUniverStyle, toUniverStyle } from "./univer-style";

type Matrix = Record<number, Record<number, ICellData | null>>;
type RestyleEach = (row: number, column: number) => GridStylePatch;

/** Univer draws at 96 dots an inch, a point is a 72nd. */
const pixels = (points: number): number => Math.round((points * 96) / 72);
const points = (dots: number): number => (dots * 72) / 96;

/**
 * The grid over one Univer workbook, headless or on a page. It changes the workbook by mutations,
 * the level below Univer's commands, so nothing it writes enters the user's own undo stack.
 */
export class UniverGrid implements Grid {
  readonly charts = new GridCharts();
  readonly #workbook: Workbook;
  readonly #commands: ICommandService;
  readonly #mutations: Mutations;
  readonly #sheets: UniverSheets;
  readonly #cells: UniverCells;
  readonly #rules: UniverRules;
  readonly #calculation: Calculation;
  readonly #selections: SheetsSelectionsService;

  constructor(injector: Injector, unitId: string) {
    const workbook = injector
      .get(IUniverInstanceService)
      .getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
    if (!workbook) throw new Error(`Univer has no workbook ${unitId}`);
    this.#workbook = workbook;
    this.#commands = injector.get(ICommandService);
    this.#mutations = new Mutations(this.#commands, unitId);
    this.#sheets = new UniverSheets(workbook, this.#mutations);
    this.#cells = new UniverCells(workbook, injector.get(FormulaDataModel));
    this.#rules = new UniverRules(injector, unitId, this.#mutations);
    this.#calculation = new Calculation(this.#commands, injector.get(IActiveDirtyManagerService));
    this.#selections = injector.get(SheetsSelectionsService);
  }

  sheets(): readonly GridSheet[] {
    return this.#sheets.list();
  }

  activeSheet(): string {
    return this.#sheets.active();
  }

  activate(sheet: string): void {
    this.#sheets.activate(sheet);
  }

  addSheet(name: string, index: number): string {
    return this.#sheets.add(name, index);
  }

  removeSheet(sheet: string): void {
    this.#sheets.remove(sheet);
  }

  renameSheet(sheet: string, name: string): void {
    this.#sheets.rename(sheet, name);
  }

  moveSheet(sheet: string, index: number): void {
    this.#sheets.move(sheet, index);
  }

  setHidden(sheet: string, hidden: boolean): void {
    this.#sheets.setHidden(sheet, hidden);
  }

  clip(sheet: string, area: Area): Area | null {
    const worksheet = this.#sheet(sheet);
    const isWholeColumn = area.rowCount === maximumRows;
    const isWholeRow = area.columnCount === maximumColumns;
    return intersectAreas(area, {
      row: 0,
      column: 0,
      rowCount: isWholeColumn ? worksheet.getRowCount() : afterRow(area),
      columnCount: isWholeRow ? worksheet.getColumnCount() : afterColumn(area),
    });
  }

  usedArea(sheet: string, valuesOnly: boolean): Area | null {
    return this.#cells.used(this.#sheet(sheet), valuesOnly);
  }

  values(sheet: string, area: Area): ReturnType<Grid["values"]> {
    return this.#cells.values(this.#sheet(sheet), area);
  }

  formulas(sheet: string, area: Area): ReturnType<Grid["formulas"]> {
    return this.#cells.formulas(this.#sheet(sheet), area);
  }

  numberFormats(sheet: string, area: Area): ReturnType<Grid["numberFormats"]> {
    return this.#cells.numberFormats(this.#sheet(sheet), area);
  }

  write(sheet: string, area: Area, cells: readonly (readonly CellWrite[])[]): void {
    this.#setCells(sheet, area, undefined, (row, column) => {
      const cell = cells[row - area.row]?.[column - area.column];
      if (cell === undefined) return undefined;
      const data = toCellData(cell.content);
      if (cell.numberFormat === undefined) return data;
      return { ...data, s: toUniverStyle({ numberFormat: cell.numberFormat }) };
    });
  }

  style(sheet: string, row: number, column: number): GridStyle {
    return fromUniverStyle(this.#sheet(sheet).getComposedCellStyle(row, column));
  }

  restyle(sheet: string, area: Area, patch: GridStylePatch | RestyleEach): void {
    const shown = this.clip(sheet, area);
    if (shown === null) return;
    const patchAt: RestyleEach = typeof patch === "function" ? patch : () => patch;
    const matrix = this.#sheet(sheet).getCellMatrix();
    this.#setCells(sheet, shown, SetStyleCommand.id, (row, column) => {
      // Unless told its type, Univer guesses it again: the text "TRUE" would become a truth value.
      const t = matrix.getValue(row, column)?.t;
      return { s: toUniverStyle(patchAt(row, column)), ...(t ? { t } : {}) };
    });
  }

  clearStyles(sheet: string, area: Area): void {
    const shown = this.clip(sheet, area);
    if (shown !== null) this.#setCells(sheet, shown, SetStyleCommand.id, () => ({ s: null }));
  }

  columnWidth(sheet: string, column: number): number {
    return points(this.#sheet(sheet).getColumnWidth(column));
  }

  rowHeight(sheet: string, row: number): number {
    return points(this.#sheet(sheet).getRowHeight(row));
  }

  setColumnWidth(sheet: string, area: Area, width: number): void {
    const ranges = [toRange(this.clip(sheet, area) ?? area)];
    this.#mutations.run(SetWorksheetColWidthMutation.id, sheet, {
      ranges,
      colWidth: pixels(width),
    });
  }

  isColumnHidden(sheet: string, column: number): boolean {
    return !this.#sheet(sheet).getColVisible(column);
  }

  hideColumns(sheet: string, area: Area, isHidden: boolean): void {
    const ranges = [toRange(this.clip(sheet, area) ?? area)];
    const mutation = isHidden ? SetColHiddenMutation : SetColVisibleMutation;
    this.#mutations.run(mutation.id, sheet, { ranges });
  }

  setRowHeight(sheet: string, area: Area, height: number): void {
    const ranges = [toRange(this.clip(sheet, area) ?? area)];
    this.#mutations.run(SetWorksheetRowHeightMutation.id, sheet, {
      ranges,
      rowHeight: pixels(height),
    });
    this.#mutations.run(SetWorksheetRowIsAutoHeightMutation.id, sheet, {
      ranges,
      autoHeightInfo: 0,
    });
  }

  merges(sheet: string): readonly Area[] {
    return this.#sheet(sheet).getMergeData().map(fromRange);
  }

  merge(sheet: string, areas: readonly Area[]): void {
    this.#mutations.run(AddWorksheetMergeMutation.id, sheet, { ranges: areas.map(toRange) });
  }

  unmerge(sheet: string, area: Area): void {
    const touched = this.merges(sheet).filter((merged) => intersectAreas(merged, area) !== null);
    this.#mutations.run(RemoveWorksheetMergeMutation.id, sheet, { ranges: touched.map(toRange) });
  }

  frozen(sheet: string): { readonly rows: number; readonly columns: number } {
    const { xSplit, ySplit } = this.#sheet(sheet).getFreeze();
    return { rows: ySplit, columns: xSplit };
  }

  freeze(sheet: string, rows: number, columns: number): void {
    this.#mutations.run(SetFrozenMutation.id, sheet, {
      ySplit: rows,
      xSplit: columns,
      startRow: rows === 0 ? -1 : rows,
      startColumn: columns === 0 ? -1 : columns,
    });
  }

  rules(sheet: string): readonly GridRule[] {
    return this.#rules.list(sheet);
  }

  addRule(sheet: string, rule: Omit<GridRule, "id">): string {
    return this.#rules.add(sheet, rule);
  }

  replaceRule(sheet: string, rule: GridRule): void {
    this.#rules.replace(sheet, rule);
  }

  removeRule(sheet: string, id: string): void {
    this.#rules.remove(sheet, id);
  }

  selection(): Place {
    const range = this.#selections.getCurrentLastSelection()?.range;
    const area = range ? fromRange(range) : { row: 0, column: 0, rowCount: 1, columnCount: 1 };
    return { sheet: this.activeSheet(), area };
  }

  select({ sheet, area }: Place): void {
    if (this.activeSheet() !== sheet) this.activate(sheet);
    const range = toRange(area);
    const merged = this.#sheet(sheet).getMergedCell(area.row, area.column);
    const first = merged ?? toRange({ ...area, rowCount: 1, columnCount: 1 });
    const primary = {
      ...first,
      actualRow: area.row,
      actualColumn: area.column,
      isMerged: Boolean(merged),
      isMergedMainCell: Boolean(merged),
    };
    const selections = [{ range, primary, style: null }];
    this.#mutations.run(SetSelectionsOperation.id, sheet, { selections, reveal: true });
  }

  onChange(listener: (place: Place) => void): Unsubscribe {
    return watchChanges(this.#commands, this.#workbook.getUnitId(), listener);
  }

  settle(): Promise<void> {
    return this.#calculation.settled();
  }

  recalculate(): void {
    this.#calculation.recalculate();
  }

  #sheet(id: string): Worksheet {
    return this.#sheets.find(id);
  }

  #setCells(
    sheet: string,
    area: Area,
    trigger: string | undefined,
    make: (row: number, column: number) => ICellData | undefined,
  ): void {
    this.#makeRoom(sheet, area);
    const cellValue: Matrix = {};
    for (let row = area.row; row < afterRow(area); row++) {
      const cells: Record<number, ICellData | null> = {};
      for (let column = area.column; column < afterColumn(area); column++) {
        const cell = make(row, column);
        if (cell !== undefined) cells[column] = cell;
      }
      cellValue[row] = cells;
    }
    this.#mutations.run(SetRangeValuesMutation.id, sheet, {
      cellValue,
      ...(trigger && { trigger }),
    });
  }

  #makeRoom(sheet: string, area: Area): void {
    const worksheet = this.#sheet(sheet);
    if (afterRow(area) > worksheet.getRowCount()) {
      this.#mutations.run(SetWorksheetRowCountMutation.id, sheet, { rowCount: afterRow(area) });
    }
    if (afterColumn(area) > worksheet.getColumnCount()) {
      this.#mutations.run(SetWorksheetColumnCountMutation.id, sheet, {
        columnCount: afterColumn(area),
      });
    }
  }
}

/** The first row and column after an area. */
const afterRow = (area: Area): number => area.row + area.rowCount;
const afterColumn = (area: Area): number => area.column + area.columnCount;
