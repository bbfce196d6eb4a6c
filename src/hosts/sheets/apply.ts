import { applyEdits } from "../../core/edits/apply";
import { GENERAL } from "../../core/edits/cells";
import { invertEdit } from "../../core/edits/invert";
import type { WorkbookState } from "../../core/edits/state";
import { touchedSheets } from "../../core/edits/touched-sheets";
import type { Edit, SetCellsEdit } from "../../core/model/edit";
import type { HostFailure } from "../../core/model/failure";
import { fail, ok, type Result } from "../../core/model/result";
import { sheetsContent } from "./cells";
import { spreadsheetFormulas } from "./formulas";
import { layOutSheet } from "./layout";
import { whileLocked } from "./lock";
import { addMarks, removeMarks } from "./marks";
import { messageOf } from "./message-of";
import { sheetsRange } from "./ranges";
import { sheetReader } from "./read";
import type { Services, SheetTab } from "./services";

/**
 * Applies edits, all or nothing: no other script writes meanwhile, the sheets still show what the
 * edits start from, the user may write to all of their cells. What a failed write left half done is
 * put back.
 */
export const applyToSheets = (
  services: Services,
  edits: readonly Edit[],
): Result<null, HostFailure> => whileLocked(services, () => applyLocked(services, edits));

function applyLocked(services: Services, edits: readonly Edit[]): Result<null, HostFailure> {
  const applied = applyEdits(stateBefore(services, edits), edits);
  if (!applied.ok) return applied;
  const locked = touchedSheets(edits).find((sheet) => !mayWrite(services, sheet, edits));
  if (locked !== undefined) return fail({ kind: "protected", sheet: locked });

  const begun: Edit[] = [];
  try {
    for (const edit of edits) {
      begun.unshift(edit);
      write(services, edit);
    }
    services.spreadsheets.flush();
    return ok(null);
  } catch (error) {
    const code = messageOf(error);
    return fail({ kind: "unexpected", code, partly: !putBack(services, begun) });
  }
}

/** The sheets that edits read from or write to, as they are. */
function stateBefore(services: Services, edits: readonly Edit[]): WorkbookState {
  const spreadsheet = services.spreadsheets.getActiveSpreadsheet();
  const read = sheetReader(services);
  const written = touchedSheets(
    edits.filter(({ kind }) => kind === "setCells" || kind === "removeSheet"),
  );
  const tabs = spreadsheet.getSheets();
  return {
    workbook: {
      sheets: tabs.filter((tab) => written.includes(tab.getName())).map(read),
      sheetNames: tabs.map((tab) => tab.getName()),
      activeSheet: "",
      selection: null,
    },
    marks: [],
  };
}

/** Whether the user may write to all cells of a sheet that edits change; new sheets are theirs. */
function mayWrite(services: Services, sheet: string, edits: readonly Edit[]): boolean {
  const tab = services.spreadsheets.getActiveSpreadsheet().getSheetByName(sheet);
  if (tab === null) return true;
  return edits.every((edit) => {
    switch (edit.kind) {
      case "setCells":
        return edit.range.sheet !== sheet || sheetsRange(tab, edit.range).canEdit();
      case "removeSheet":
        return edit.layout.name !== sheet || tab.getDataRange().canEdit();
      case "addMarks":
      case "removeMarks":
        return edit.marks.every(
          ({ range }) => range.sheet !== sheet || sheetsRange(tab, range).canEdit(),
        );
      case "addSheet":
        return true;
    }
  });
}

function write(services: Services, edit: Edit): void {
  const spreadsheet = services.spreadsheets.getActiveSpreadsheet();
  switch (edit.kind) {
    case "setCells":
      return writeCells(services, tabNamed(services, edit.range.sheet), edit);
    case "addSheet":
      return layOutSheet(services, edit.layout);
    case "removeSheet":
      return spreadsheet.deleteSheet(tabNamed(services, edit.layout.name));
    case "addMarks":
      return addMarks(services, edit.marks);
    case "removeMarks":
      return removeMarks(services, edit.marks);
  }
}

/**
 * The cells have no format while they are filled: in a text cell ("@") Sheets would keep a number or
 * a formula as text, and in another it may answer with a format of its own, which the last write
 * replaces.
 */
function writeCells(services: Services, tab: SheetTab, { range, after }: SetCellsEdit): void {
  const syntax = spreadsheetFormulas(services.spreadsheets.getActiveSpreadsheet());
  sheetsRange(tab, range)
    .setNumberFormat(GENERAL)
    .setValues(after.contents.map((row) => row.map((content) => sheetsContent(content, syntax))))
    .setNumberFormats(after.numberFormats.map((row) => [...row]));
}

function tabNamed({ spreadsheets }: Services, name: string): SheetTab {
  const tab = spreadsheets.getActiveSpreadsheet().getSheetByName(name);
  if (tab === null) throw new Error(`No sheet ${name}`);
  return tab;
}

/** Takes back edits that were begun, the last one first; whether all of them could be. */
function putBack(services: Services, begun: readonly Edit[]): boolean {
  try {
    for (const edit of begun) {
      const isUndone =
        edit.kind === "addSheet" &&
        services.spreadsheets.getActiveSpreadsheet().getSheetByName(edit.layout.name) === null;
      const isKept =
        edit.kind === "removeSheet" &&
        services.spreadsheets.getActiveSpreadsheet().getSheetByName(edit.layout.name) !== null;
      if (!isUndone && !isKept) write(services, invertEdit(edit));
    }
    services.spreadsheets.flush();
    return true;
  } catch {
    return false;
  }
}
