import { emptySheet, type WorkbookState } from "../../core/edits/state";
import { withBlock } from "../../core/edits/write";
import { blockAt } from "../../core/edits/cells";
import { touchedSheets } from "../../core/edits/touched-sheets";
import type { Edit } from "../../core/model/edit";
import type { RangeRef } from "../../core/model/reference";
import type { Sheet } from "../../core/model/workbook";
import { excelRange } from "./cells";
import { PLACED_CELLS, sheetOf } from "./grid";
import { findMarks, type StandingMark } from "./marks";

/** What the workbook showed before a write. */
export interface Before {
  readonly state: WorkbookState;
  /** Our marks on the sheets from which edits take marks away. */
  readonly marks: readonly StandingMark[];
}

/** What edits start from, in one request; more only where they take marks away. */
export async function readBefore(
  context: Excel.RequestContext,
  edits: readonly Edit[],
): Promise<Before> {
  const removals = touchedSheets(edits.filter((edit) => edit.kind === "removeMarks"));
  if (edits.every(({ kind }) => kind === "addMarks" || kind === "removeMarks")) {
    return readMarks(context, removals);
  }
  const state = await readTouched(context, edits);
  const { sheetNames } = state.workbook;
  const sheets = removals.filter((name) => sheetNames.includes(name));
  return { state, marks: sheets.length === 0 ? [] : await findMarks(context, sheets) };
}

/** Where only marks change, the names of all sheets come along with what marks there are. */
async function readMarks(
  context: Excel.RequestContext,
  sheets: readonly string[],
): Promise<Before> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  const marks = await findMarks(context, sheets);
  const sheetNames = worksheets.items.map(({ name }) => name);
  const workbook = { sheets: [], sheetNames, activeSheet: "", selection: null };
  return { state: { workbook, marks: [] }, marks };
}

/**
 * The part of the workbook that edits touch, in one request: the cells they write, the sheets they
 * remove, and all sheet names. Enough for the core to say whether they may be applied. Cells of a
 * sheet that is not there yet are not asked for.
 */
export async function readTouched(
  context: Excel.RequestContext,
  edits: readonly Edit[],
): Promise<WorkbookState> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  const added = new Set(
    edits.flatMap((edit) => (edit.kind === "addSheet" ? edit.layout.name : [])),
  );
  const reads = edits.flatMap((edit): readonly Read[] => {
    switch (edit.kind) {
      case "setCells":
        if (added.has(edit.range.sheet)) return [];
        return [
          { sheet: edit.range.sheet, area: edit.range, range: excelRange(context, edit.range) },
        ];
      case "removeSheet": {
        const used = worksheets.getItem(edit.layout.name).getUsedRangeOrNullObject(true).untrack();
        return [{ sheet: edit.layout.name, area: null, range: used }];
      }
      case "addSheet":
      case "addMarks":
      case "removeMarks":
        return [];
    }
  });
  for (const { range } of reads) range.load(PLACED_CELLS);
  await context.sync();
  const sheets = new Map<string, Sheet>();
  for (const { sheet, area, range } of reads) {
    const read = sheetOf(sheet, range);
    const known = sheets.get(sheet) ?? emptySheet(sheet);
    sheets.set(sheet, area === null ? read : withBlock(known, area, blockAt(read, area)));
  }
  const sheetNames = worksheets.items.map(({ name }) => name);
  return {
    workbook: { sheets: [...sheets.values()], sheetNames, activeSheet: "", selection: null },
    marks: [],
  };
}

/** One range to read: a whole used range where `area` is null. */
interface Read {
  readonly sheet: string;
  readonly area: RangeRef | null;
  readonly range: Excel.Range;
}
