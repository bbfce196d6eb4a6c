import { cutSheet } from "../../core/edits/cut-sheet";
import { emptySheet } from "../../core/edits/state";
import type { HostFailure } from "../../core/model/failure";
import { rangeRef, type RangeRef } from "../../core/model/reference";
import { fail, ok, type Result } from "../../core/model/result";
import type { CellValue, Sheet, Workbook } from "../../core/model/workbook";
import type { Scope } from "../port";
import { cellValue, numberFormat } from "./cells";
import { serialDates } from "./dates";
import { spreadsheetFormulas } from "./formulas";
import type { Range, Services, SheetTab } from "./services";

/** One snapshot: three calls a sheet, however many cells it has. */
export function readWorkbook(services: Services, scope: Scope): Result<Workbook, HostFailure> {
  const spreadsheet = services.spreadsheets.getActiveSpreadsheet();
  const tabs = spreadsheet.getSheets();
  const active = spreadsheet.getActiveSheet();
  const read = sheetReader(services);
  const around = { sheetNames: tabs.map((tab) => tab.getName()), activeSheet: active.getName() };
  switch (scope) {
    case "sheet":
      return ok({ ...around, sheets: [read(active)], selection: null });
    case "workbook": {
      const visible = tabs.filter((tab) => !tab.isSheetHidden() && isGrid(services, tab));
      return ok({ ...around, sheets: visible.map(read), selection: null });
    }
    case "selection": {
      const [range, ...more] = spreadsheet.getActiveRangeList()?.getRanges() ?? [];
      if (range === undefined || more.length > 0) return fail({ kind: "noSelection" });
      const selection = rangeOf(around.activeSheet, range);
      return ok({ ...around, sheets: [usedPart(cutSheet(read(active), selection))], selection });
    }
  }
}

/** What of each range lies in the used part of its sheet; the sheets are read whole, which is the script's own business. */
export function readRanges(
  services: Services,
  ranges: readonly RangeRef[],
): Result<readonly Sheet[], HostFailure> {
  const spreadsheet = services.spreadsheets.getActiveSpreadsheet();
  const read = sheetReader(services);
  const held = new Map<string, Sheet>();
  const parts: Sheet[] = [];
  for (const range of ranges) {
    const tab = spreadsheet.getSheetByName(range.sheet);
    if (tab === null) return fail({ kind: "sheetMissing", sheet: range.sheet });
    const sheet = held.get(range.sheet) ?? read(tab);
    held.set(range.sheet, sheet);
    parts.push(cutSheet(sheet, range));
  }
  return ok(parts);
}

const isGrid = ({ spreadsheets }: Services, tab: SheetTab): boolean =>
  tab.getType() === spreadsheets.SheetType.GRID;

const rangeOf = (sheet: string, range: Range): RangeRef =>
  rangeRef(
    sheet,
    range.getRow() - 1,
    range.getColumn() - 1,
    range.getNumRows(),
    range.getNumColumns(),
  );

/** Reads the used part of a sheet; a sheet that is a chart has none. */
export function sheetReader(services: Services): (tab: SheetTab) => Sheet {
  const { read } = spreadsheetFormulas(services.spreadsheets.getActiveSpreadsheet());
  const serial = serialDates(services);
  return (tab) => {
    const name = tab.getName();
    if (!isGrid(services, tab)) return emptySheet(name);
    const range = tab.getDataRange();
    return usedPart({
      name,
      row: 0,
      column: 0,
      values: range.getValues().map((row) => row.map((value) => cellValue(value, serial))),
      formulas: range
        .getFormulas()
        .map((row) => row.map((formula) => (formula === "" ? null : read(formula)))),
      numberFormats: range.getNumberFormats().map((row) => row.map(numberFormat)),
    });
  };
}

/** The smallest part of a sheet around all cells with contents. */
function usedPart(sheet: Sheet): Sheet {
  const { name, row, column, values, formulas } = sheet;
  const holds = (value: CellValue, r: number, c: number): boolean =>
    value !== null || (formulas[r]?.[c] ?? null) !== null;
  const rows = values.flatMap((line, r) => (line.some((value, c) => holds(value, r, c)) ? r : []));
  const columns = (values[0] ?? []).flatMap((_, c) =>
    values.some((line, r) => holds(line[c] ?? null, r, c)) ? c : [],
  );
  const [top, left] = [rows[0], columns[0]];
  const [bottom, right] = [rows.at(-1), columns.at(-1)];
  if (top === undefined || left === undefined || bottom === undefined || right === undefined) {
    return emptySheet(name);
  }
  return cutSheet(
    sheet,
    rangeRef(name, row + top, column + left, bottom - top + 1, right - left + 1),
  );
}
