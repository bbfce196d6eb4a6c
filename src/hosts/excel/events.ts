import { parseRange } from "../../core/model/a1";
import { rangeRef, type RangeRef } from "../../core/model/reference";
import type { Unsubscribe } from "../port";
import type { Echoes } from "./echoes";
import { isOfficeError, type Run } from "./failures";

/** Listens to every worksheet, those added later too. Co-authors' changes are not this user's. */
export async function listenToEdits(
  run: Run,
  echoes: Echoes,
  listener: (range: RangeRef) => void,
): Promise<Unsubscribe> {
  const registration = await run(async (context) => {
    const handler = context.workbook.worksheets.onChanged.add(async (event) => {
      if (event.source === "Remote") return;
      const sheet = await sheetName(run, event.worksheetId);
      if (sheet === null) return;
      const range = parseRange(event.address, sheet) ?? wholeSheet(sheet);
      if (!echoes.swallow(range)) listener(range);
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

/** Whole rows or columns, or several ranges: more than one range can say. */
const wholeSheet = (sheet: string): RangeRef => rangeRef(sheet, 0, 0, 1_048_576, 16_384);

/** Events name sheets by their id; null when the sheet is gone by now. */
async function sheetName(run: Run, id: string): Promise<string | null> {
  try {
    return await run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(id);
      sheet.load("name");
      await context.sync();
      return sheet.isNullObject ? null : sheet.name;
    });
  } catch (error) {
    if (!isOfficeError(error)) throw error;
    return null;
  }
}
