import { parseRange } from "../../core/model/a1";
import type { HostFailure } from "../../core/model/failure";
import type { RangeRef } from "../../core/model/reference";
import { fail, ok, type Result } from "../../core/model/result";
import type { Sheet, Workbook } from "../../core/model/workbook";
import type { Scope } from "../port";
import { excelRange } from "./cells";
import { readRanges } from "./grid";
import type { SheetNames } from "./sheet-names";

/** One snapshot: one request, or two for the whole workbook, whose sheets have to be named first. */
export const readWorkbook = (context: Excel.RequestContext, scope: Scope): Promise<Workbook> =>
  scope === "workbook" ? readAll(context) : readActive(context, scope);

/**
 * What ranges and the used parts of their sheets have in common, in one request. Refused where a sheet is called something else by now: it is
 * not known any more whose cells the ranges are.
 */
export async function readParts(
  context: Excel.RequestContext,
  names: SheetNames,
  ranges: readonly RangeRef[],
): Promise<Result<readonly Sheet[], HostFailure>> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  const parts = await readRanges(
    context,
    ranges.map((range) => ({
      sheet: range.sheet,
      locate: () => {
        // with the blank cells between others, as they are in a snapshot of the sheet
        const used = worksheets.getItem(range.sheet).getUsedRange(true).untrack();
        return excelRange(context, range).getIntersectionOrNullObject(used).untrack();
      },
    })),
  );
  const [first] = ranges;
  if (names.confirm(worksheets.items) || first === undefined) return ok(parts);
  return fail({ kind: "sheetMissing", sheet: first.sheet });
}

async function readActive(
  context: Excel.RequestContext,
  scope: "selection" | "sheet",
): Promise<Workbook> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  const active = worksheets.getActiveWorksheet();
  active.load("name");
  const selected = scope === "selection" ? context.workbook.getSelectedRange().untrack() : null;
  selected?.load("address");
  const locate = (): Excel.Range =>
    scope === "selection"
      ? context.workbook.getSelectedRange().untrack().getUsedRangeOrNullObject(true).untrack()
      : worksheets.getActiveWorksheet().getUsedRangeOrNullObject(true).untrack();
  const sheets = await readRanges(context, [{ sheet: "", locate }]);
  return {
    sheets: sheets.map((sheet) => ({ ...sheet, name: active.name })),
    sheetNames: worksheets.items.map(({ name }) => name),
    activeSheet: active.name,
    selection: selected === null ? null : parseRange(selected.address, active.name),
  };
}

async function readAll(context: Excel.RequestContext): Promise<Workbook> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name,items/visibility");
  const active = worksheets.getActiveWorksheet();
  active.load("name");
  await context.sync();
  const places = worksheets.items
    .filter(({ visibility }) => visibility === "Visible")
    .map(({ name }) => ({
      sheet: name,
      locate: () => worksheets.getItem(name).getUsedRangeOrNullObject(true).untrack(),
    }));
  return {
    sheets: await readRanges(context, places),
    sheetNames: worksheets.items.map(({ name }) => name),
    activeSheet: active.name,
    selection: null,
  };
}
