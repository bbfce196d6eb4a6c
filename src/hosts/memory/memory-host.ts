import { applyEdits } from "../../core/edits/apply";
import { blockAt, withContents } from "../../core/edits/cells";
import { cutSheet } from "../../core/edits/cut-sheet";
import { remember } from "../../core/edits/remember";
import { findSheet, stateOf, type WorkbookState } from "../../core/edits/state";
import { touchedSheets } from "../../core/edits/touched-sheets";
import { withBlock } from "../../core/edits/write";
import type { Content } from "../../core/model/content";
import type { Edit } from "../../core/model/edit";
import type { HostFailure } from "../../core/model/failure";
import type { Memory } from "../../core/model/memory";
import type { RangeRef } from "../../core/model/reference";
import { fail, ok, type Result } from "../../core/model/result";
import type { Sheet, Workbook } from "../../core/model/workbook";
import type { Host, Scope } from "../port";

/** A workbook that is only data, and what its user does to it. */
export interface MemoryHost extends Host {
  state(): WorkbookState;
  select(range: RangeRef): void;
  type(range: RangeRef, contents: readonly (readonly Content[])[]): void;
  protect(sheet: string): void;
}

/**
 * The reference adapter: what the others do to a real workbook, done to a snapshot. It computes no
 * formulas: the value of one that was written stays blank.
 */
export function createMemoryHost(workbook: Workbook): MemoryHost {
  let state = stateOf(workbook);
  let memory: Memory = {};
  const isProtected = new Set<string>();
  const listeners = new Set<(range: RangeRef) => void>();

  const show = (activeSheet: string, selection: RangeRef | null): void => {
    state = { ...state, workbook: { ...state.workbook, activeSheet, selection } };
  };

  const apply = (edits: readonly Edit[]): Result<null, HostFailure> => {
    const locked = touchedSheets(edits).find((sheet) => isProtected.has(sheet));
    if (locked !== undefined) return fail({ kind: "protected", sheet: locked });
    const applied = applyEdits(state, edits);
    if (!applied.ok) return applied;
    state = applied.value;
    for (const edit of edits) if (edit.kind === "addSheet") show(edit.layout.name, null);
    return ok(null);
  };

  return {
    read: async (scope) => {
      const { selection } = state.workbook;
      if (scope === "selection" && selection === null) return fail({ kind: "noSelection" });
      return ok(inScope(state.workbook, scope));
    },
    readRanges: async (ranges) => {
      const parts: Sheet[] = [];
      for (const range of ranges) {
        const sheet = findSheet(state.workbook, range.sheet);
        if (sheet === null) return fail({ kind: "sheetMissing", sheet: range.sheet });
        parts.push(cutSheet(sheet, range));
      }
      return ok(parts);
    },
    apply: async (edits) => apply(edits),
    clearMarks: async () => apply([{ kind: "removeMarks", marks: state.marks }]),
    reveal: async (range) => {
      if (!state.workbook.sheetNames.includes(range.sheet)) {
        return fail({ kind: "sheetMissing", sheet: range.sheet });
      }
      show(range.sheet, range);
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
    onEdit: async (listener) => {
      listeners.add(listener);
      return async () => {
        listeners.delete(listener);
      };
    },
    state: () => state,
    select: (range) => show(range.sheet, range),
    type: (range, contents) => {
      const sheets = state.workbook.sheets.map((sheet) =>
        sheet.name === range.sheet
          ? withBlock(sheet, range, withContents(blockAt(sheet, range), contents))
          : sheet,
      );
      state = { ...state, workbook: { ...state.workbook, sheets } };
      for (const listener of listeners) listener(range);
    },
    protect: (sheet) => {
      isProtected.add(sheet);
    },
  };
}

function inScope(workbook: Workbook, scope: Scope): Workbook {
  const { activeSheet, selection } = workbook;
  if (scope === "workbook") return { ...workbook, selection: null };
  const active = findSheet(workbook, activeSheet);
  if (active === null) return { ...workbook, sheets: [], selection: null };
  if (scope === "sheet" || selection === null) {
    return { ...workbook, sheets: [active], selection: null };
  }
  return { ...workbook, sheets: [cutSheet(active, selection)] };
}
