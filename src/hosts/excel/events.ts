import { parseRange } from "../../core/model/a1";
import { wholeSheet, type RangeRef } from "../../core/model/reference";
import type { Sheet } from "../../core/model/workbook";
import type { Unsubscribe } from "../port";
import { excelRange } from "./cells";
import type { Echoes } from "./echoes";
import { isOfficeError, type Run } from "./failures";
import { readRanges } from "./grid";
import type { SheetNames } from "./sheet-names";

/**
 * Listens to every worksheet, those added later too, and to whoever changes them. A change costs no
 * request, but where it may be our own coming back.
 */
export async function listenToEdits(
  run: Run,
  names: SheetNames,
  echoes: Echoes,
  listener: (range: RangeRef) => void,
): Promise<Unsubscribe> {
  const registration = await run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name");
    const handler = worksheets.onChanged.add(async (event) => {
      const sheet = await names.of(event.worksheetId);
      if (sheet === null) return;
      const range = changedRange(event, sheet);
      const mayBeOurs = event.source !== "Remote" && echoes.covers(range);
      const now = mayBeOurs ? await whatStands(run, range) : null;
      if (!echoes.swallow(range, now)) listener(range);
    });
    await context.sync();
    names.confirm(worksheets.items);
    return handler;
  });
  return () =>
    run(registration.context, async (context) => {
      registration.remove();
      await context.sync();
    });
}

/**
 * Cells that were put in or taken out move others, and whole rows or several ranges are more than one
 * range can say: any cell of the sheet may hold something else.
 */
const changedRange = (
  { changeType, address }: Excel.WorksheetChangedEventArgs,
  sheet: string,
): RangeRef =>
  (changeType === "RangeEdited" ? parseRange(address, sheet) : null) ?? wholeSheet(sheet);

/** What happened is over: a sheet that cannot be asked about any more is no failure of anything. */
async function whatStands(run: Run, range: RangeRef): Promise<Sheet | null> {
  try {
    return await run(async (context) => {
      const locate = (): Excel.Range => excelRange(context, range);
      const [sheet = null] = await readRanges(context, [{ sheet: range.sheet, locate }]);
      return sheet;
    });
  } catch (error) {
    if (!isOfficeError(error)) throw error;
    return null;
  }
}
