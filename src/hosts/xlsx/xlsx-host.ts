import type { Workbook } from "exceljs";
import { applyEdits } from "../../core/edits/apply";
import { cutSheet } from "../../core/edits/cut-sheet";
import { remember } from "../../core/edits/remember";
import { findSheet, stateOf } from "../../core/edits/state";
import type { Edit, SetCellsEdit } from "../../core/model/edit";
import type { FileFailure } from "../../core/model/file-failure";
import type { HostFailure } from "../../core/model/failure";
import { formatCell } from "../../core/model/a1";
import type { Memory } from "../../core/model/memory";
import type { RangeRef } from "../../core/model/reference";
import type { Sheet } from "../../core/model/workbook";
import { fail, ok, type Result } from "../../core/model/result";
import type { FileHost, LostPart } from "../file-host";
import type { Scope } from "../port";
import { isCovered, storedContent } from "./cell-values";
import type { SheetCharts } from "./charts";
import { layOutSheet } from "./layout";
import { loadWorkbook } from "./load";
import { addMarks, clearMarks, removeMarks } from "./marks";
import { annotate } from "./notes";
import { spellOutSharedFormulas } from "./plain-formulas";
import { readWorkbook } from "./read-workbook";
import { saveWorkbook } from "./save";

/** The workbook of an .xlsx file, or why it cannot be read. The bytes are not changed. */
export async function openXlsx(bytes: Uint8Array): Promise<Result<FileHost, FileFailure>> {
  const loaded = await loadWorkbook(bytes);
  if (!loaded.ok) return loaded;
  spellOutSharedFormulas(loaded.value.workbook);
  return ok(createXlsxHost(loaded.value.workbook, loaded.value.lost));
}

/** A host over a workbook of exceljs. Protection guards contents; marks and notes may always be set. */
export function createXlsxHost(workbook: Workbook, lost: readonly LostPart[] = []): FileHost {
  let selection: RangeRef | null = null;
  let changed = false;
  const charts = new Map<number, SheetCharts>();
  /** As long as the file is open: its bytes have no place for it that exceljs would carry. */
  let memory: Memory = {};
  const read = (scope: Scope) => readWorkbook(workbook, scope, selection);

  const apply = (edits: readonly Edit[]): Result<null, HostFailure> => {
    const locked = edits.map(contentsSheet).find((sheet) => isProtected(workbook, sheet));
    if (locked !== undefined) return fail({ kind: "protected", sheet: locked });
    const snapshot = readWorkbook(workbook, "all", null);
    if (!snapshot.ok) return snapshot;
    const allowed = applyEdits(stateOf(snapshot.value), edits);
    if (!allowed.ok) return allowed;
    for (const edit of edits) perform(workbook, edit, charts);
    changed ||= edits.some((edit) => contentsSheet(edit) !== null);
    return ok(null);
  };

  return {
    lost,
    read: async (scope) => read(scope),
    readRanges: async (ranges) => {
      const snapshot = readWorkbook(workbook, "all", null);
      if (!snapshot.ok) return snapshot;
      const parts: Sheet[] = [];
      for (const range of ranges) {
        const sheet = findSheet(snapshot.value, range.sheet);
        if (sheet === null) return fail({ kind: "sheetMissing", sheet: range.sheet });
        parts.push(cutSheet(sheet, range));
      }
      return ok(parts);
    },
    apply: async (edits) => apply(edits),
    clearMarks: async () => {
      clearMarks(workbook);
      return ok(null);
    },
    reveal: async (range) => {
      if (!show(workbook, range.sheet)) return fail({ kind: "sheetMissing", sheet: range.sheet });
      const worksheet = workbook.getWorksheet(range.sheet);
      for (const view of worksheet?.views ?? []) view.activeCell = formatCell(range);
      selection = range;
      return ok(null);
    },
    readMemory: async () => ok(memory),
    remember: async (key, text) => {
      const remembered = remember(memory, key, text);
      if (!remembered.ok) return remembered;
      memory = remembered.value;
      return ok(null);
    },
    tellsEdits: "atOnce",
    // nobody else writes into a file held in memory
    onEdit: async () => async () => undefined,
    annotate: (notes) => annotate(workbook, notes),
    toBytes: () => saveWorkbook(workbook, changed, [...charts.values()]),
  };
}

/** The sheet whose contents an edit changes; null when it changes none that were there. */
function contentsSheet(edit: Edit): string | null {
  switch (edit.kind) {
    case "setCells":
      return edit.range.sheet;
    case "removeSheet":
      return edit.layout.name;
    case "addSheet":
    case "addMarks":
    case "removeMarks":
      return null;
  }
}

const isProtected = (workbook: Workbook, sheet: string | null): sheet is string =>
  sheet !== null && workbook.getWorksheet(sheet)?.sheetProtection?.sheet === true;

function perform(workbook: Workbook, edit: Edit, charts: Map<number, SheetCharts>): void {
  switch (edit.kind) {
    case "setCells":
      return setCells(workbook, edit);
    case "addSheet": {
      const { id } = layOutSheet(workbook, edit.layout);
      const { charts: drawn = [], fontName } = edit.layout;
      if (drawn.length > 0) charts.set(id, { worksheet: id, charts: drawn, fontName });
      show(workbook, edit.layout.name);
      return;
    }
    case "removeSheet": {
      const worksheet = workbook.getWorksheet(edit.layout.name);
      if (worksheet === undefined) return;
      charts.delete(worksheet.id);
      workbook.removeWorksheet(worksheet.id);
      return;
    }
    case "addMarks":
      return addMarks(workbook, edit.marks);
    case "removeMarks":
      return removeMarks(workbook, edit.marks);
  }
}

function setCells(workbook: Workbook, { range, after }: SetCellsEdit): void {
  const worksheet = workbook.getWorksheet(range.sheet);
  if (worksheet === undefined) return;
  after.contents.forEach((row, rowAt) =>
    row.forEach((content, columnAt) => {
      const cell = worksheet.getCell(range.row + rowAt + 1, range.column + columnAt + 1);
      if (isCovered(cell)) return;
      cell.value = storedContent(content);
      // cells of one style share its object
      cell.style = { ...cell.style, numFmt: after.numberFormats[rowAt]?.[columnAt] ?? "General" };
    }),
  );
}

/** Makes a sheet the one that is shown, alone; false when there is none of that name. */
function show(workbook: Workbook, name: string): boolean {
  const at = workbook.worksheets.findIndex((worksheet) => worksheet.name === name);
  if (at < 0) return false;
  for (const worksheet of workbook.worksheets) {
    for (const view of worksheet.views) Object.assign(view, { tabSelected: false });
  }
  const [view] = workbook.views;
  const size = { x: 0, y: 0, width: 20000, height: 12000, visibility: "visible" };
  workbook.views = [{ ...size, ...view, firstSheet: 0, activeTab: at }];
  return true;
}
