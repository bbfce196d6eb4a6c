import { parseRange } from "../../core/model/a1";
import { rangeRef, type RangeRef } from "../../core/model/reference";
import type { Sheet } from "../../core/model/workbook";
import type { Unsubscribe } from "../port";
import { excelRange } from "./cells";
import type { Echoes } from "./echoes";
import { isOfficeError, type Run } from "./failures";
import { readRanges } from "./grid";

/** Listens to every worksheet, those added later too. Co-authors' changes are not this user's. */
export async function listenToEdits(
  run: Run,
  echoes: Echoes,
  listener: (range: RangeRef) => void,
): Promise<Unsubscribe> {
  const registration = await run(async (context) => {
    const handler = context.workbook.worksheets.onChanged.add(async (event) => {
      if (event.source === "Remote") return;
      const range = await changedRange(run, event.worksheetId, event.address);
      if (range === null) return;
      const now = echoes.covers(range) ? await whatStands(run, range) : null;
      if (!echoes.swallow(range, now)) listener(range);
    });
    await context.sync();
    return handler;
  });
  return () =>
    run(registration.context, async (context) => {
      registration.remove();
      await context.sync();
    });
}

/** Events name sheets by their id; null when the sheet is gone by now. */
const changedRange = (run: Run, sheetId: string, address: string): Promise<RangeRef | null> =>
  nullWhenGone(() =>
    run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
      sheet.load("name");
      await context.sync();
      return sheet.isNullObject
        ? null
        : (parseRange(address, sheet.name) ?? wholeSheet(sheet.name));
    }),
  );

/** Whole rows or columns, or several ranges: more than one range can say. */
const wholeSheet = (sheet: string): RangeRef => rangeRef(sheet, 0, 0, 1_048_576, 16_384);

const whatStands = (run: Run, range: RangeRef): Promise<Sheet | null> =>
  nullWhenGone(() =>
    run(async (context) => {
      const locate = (): Excel.Range => excelRange(context, range);
      const [sheet = null] = await readRanges(context, [{ sheet: range.sheet, locate }]);
      return sheet;
    }),
  );

/** What happened is over: a sheet that cannot be asked about any more is no failure of anything. */
async function nullWhenGone<Value>(work: () => Promise<Value | null>): Promise<Value | null> {
  try {
    return await work();
  } catch (error) {
    if (!isOfficeError(error)) throw error;
    return null;
  }
}
