import { formatCell } from "../model/a1";
import type { Edit, Mark, SetCellsEdit } from "../model/edit";
import type { HostFailure } from "../model/failure";
import type { SheetLayout } from "../model/layout";
import { rangeRef, type RangeRef } from "../model/reference";
import { fail, ok, type Result } from "../model/result";
import type { Sheet, Workbook } from "../model/workbook";
import { assertShape, blockAt, firstDifference, sameContent, contentAt } from "./cells";
import { emptySheet, findSheet, type WorkbookState } from "./state";
import { withBlock } from "./write";

type Applied = Result<WorkbookState, HostFailure>;

/**
 * The state after all `edits`, in order; or, when one of them is refused, why, and nothing changed.
 * An edit is refused when the cells no longer hold its `before` side, when a name is taken or a
 * sheet missing, and when a sheet to be removed no longer holds what was laid out. Marks that are
 * already gone, or already there, are no reason to refuse. A sheet added comes last.
 */
export function applyEdits(state: WorkbookState, edits: readonly Edit[]): Applied {
  let current = state;
  for (const edit of edits) {
    const next = applyEdit(current, edit);
    if (!next.ok) return next;
    current = next.value;
  }
  return ok(current);
}

function applyEdit(state: WorkbookState, edit: Edit): Applied {
  switch (edit.kind) {
    case "setCells":
      return setCells(state, edit);
    case "addSheet":
      return addSheet(state, edit.layout);
    case "removeSheet":
      return removeSheet(state, edit.layout);
    case "addMarks":
      return addMarks(state, edit.marks);
    case "removeMarks":
      return ok({ ...state, marks: without(state.marks, edit.marks) });
  }
}

function setCells(state: WorkbookState, { range, before, after }: SetCellsEdit): Applied {
  const sheet = findSheet(state.workbook, range.sheet);
  if (sheet === null) return fail({ kind: "sheetMissing", sheet: range.sheet });
  assertShape(range, before);
  const stale = firstDifference(range, blockAt(sheet, range), before);
  if (stale !== null) {
    return fail({ kind: "stale", sheet: range.sheet, address: formatCell(stale) });
  }
  const workbook = replaceSheet(state.workbook, withBlock(sheet, range, after));
  return ok({ ...state, workbook });
}

function addSheet(state: WorkbookState, layout: SheetLayout): Applied {
  const { workbook } = state;
  if (isNameTaken(workbook.sheetNames, layout.name)) {
    return fail({ kind: "nameTaken", sheet: layout.name });
  }
  const sheet = withBlock(emptySheet(layout.name), layoutRange(layout), layout);
  const sheets = [...workbook.sheets, sheet];
  const sheetNames = [...workbook.sheetNames, layout.name];
  return ok({ ...state, workbook: { ...workbook, sheets, sheetNames } });
}

function removeSheet(state: WorkbookState, layout: SheetLayout): Applied {
  const { workbook, marks } = state;
  const sheet = findSheet(workbook, layout.name);
  if (sheet === null) return fail({ kind: "sheetMissing", sheet: layout.name });
  if (!holdsLayout(sheet, layout)) return fail({ kind: "sheetChanged", sheet: layout.name });
  const sheetNames = workbook.sheetNames.filter((name) => name !== layout.name);
  const isActive = workbook.activeSheet === layout.name;
  return ok({
    marks: marks.filter((mark) => mark.range.sheet !== layout.name),
    workbook: {
      ...workbook,
      sheets: workbook.sheets.filter(({ name }) => name !== layout.name),
      sheetNames,
      activeSheet: isActive ? (sheetNames.at(-1) ?? "") : workbook.activeSheet,
    },
  });
}

function addMarks(state: WorkbookState, marks: readonly Mark[]): Applied {
  const missing = marks.find(({ range }) => !state.workbook.sheetNames.includes(range.sheet));
  if (missing !== undefined) return fail({ kind: "sheetMissing", sheet: missing.range.sheet });
  return ok({ ...state, marks: [...without(state.marks, marks), ...marks] });
}

/** Where a layout's contents go. */
export const layoutRange = (layout: SheetLayout): RangeRef =>
  rangeRef(layout.name, 0, 0, layout.contents.length, layout.contents[0]?.length ?? 0);

/** Worksheet names are compared as Excel does, without regard to case. */
const isNameTaken = (names: readonly string[], name: string): boolean =>
  names.some((other) => other.toLowerCase() === name.toLowerCase());

/** Whether a sheet holds exactly the contents that were laid out; formats are not anyone's typing. */
function holdsLayout(sheet: Sheet, layout: SheetLayout): boolean {
  const height = Math.max(layout.contents.length, sheet.row + sheet.values.length);
  const width = Math.max(
    layout.contents[0]?.length ?? 0,
    sheet.column + (sheet.values[0]?.length ?? 0),
  );
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const laidOut = layout.contents[row]?.[column] ?? null;
      if (!sameContent(contentAt(sheet, row, column), laidOut)) return false;
    }
  }
  return true;
}

const without = (marks: readonly Mark[], gone: readonly Mark[]): readonly Mark[] => {
  const keys = new Set(gone.map(markKey));
  return marks.filter((mark) => !keys.has(markKey(mark)));
};

const markKey = ({ range, severity }: Mark): string =>
  JSON.stringify([
    severity,
    range.sheet,
    range.row,
    range.column,
    range.rowCount,
    range.columnCount,
  ]);

const replaceSheet = (workbook: Workbook, sheet: Sheet): Workbook => ({
  ...workbook,
  sheets: workbook.sheets.map((other) => (other.name === sheet.name ? sheet : other)),
});
