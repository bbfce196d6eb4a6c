import { touchedSheets } from "../../core/edits/touched-sheets";
import type { HostFailure } from "../../core/model/failure";
import { fitsMemory } from "../../core/model/memory";
import { ok, fail, type Result } from "../../core/model/result";
import type { Host } from "../port";
import { excelRange } from "./cells";
import { createEchoes, type Echoes } from "./echoes";
import { listenToEdits } from "./events";
import { failureOf, isOfficeError, sheetNames, type Run } from "./failures";
import { findMarks, removeMarks } from "./marks";
import { readMemory, remember } from "./memory";
import { readParts, readWorkbook } from "./read";
import { rememberSheetNames } from "./sheet-names";

/**
 * The workbook that is open in Excel, through Office.js (ExcelApi 1.9).
 *
 * @param run `Excel.run`
 * @param writing Fetches what writes (./apply): reading is wanted first, and most checks write nothing.
 * @example createExcelHost(Excel.run.bind(Excel), () => import("./apply"));
 */
export function createExcelHost(run: Run, writing: () => Promise<typeof import("./apply")>): Host {
  /** What each listener still has to keep quiet about. */
  const listening = new Set<Echoes>();

  const names = rememberSheetNames(run);

  /** Turns what Excel throws into a failure; `sheets` are those the work is about. */
  const attempt = async <Value>(
    sheets: readonly string[],
    work: () => Promise<Result<Value, HostFailure>>,
  ): Promise<Result<Value, HostFailure>> => {
    try {
      return await work();
    } catch (error) {
      if (!isOfficeError(error)) throw error;
      return fail(await failureOf(run, error, sheets));
    }
  };

  return {
    read: (scope) =>
      attempt([], async () => ok(await run((context) => readWorkbook(context, scope)))),

    readRanges: (ranges) =>
      attempt(
        ranges.map(({ sheet }) => sheet),
        () =>
          // a cell that is being typed into is waited for: Excel refuses every request meanwhile
          run({ delayForCellEdit: true }, (context) => readParts(context, names, ranges)),
      ),

    apply: async (edits) => {
      const expectations = [...listening].map((echoes) => echoes.expect(edits));
      const result = await attempt(touchedSheets(edits), async () =>
        (await writing()).applyToExcel(run, edits),
      );
      if (!result.ok) for (const forget of expectations) forget();
      return result;
    },

    clearMarks: () =>
      attempt([], () =>
        run(async (context) => {
          removeMarks(context, await findMarks(context, await sheetNames(context)));
          await context.sync();
          return ok(null);
        }),
      ),

    reveal: (range) =>
      attempt([range.sheet], () =>
        run(async (context) => {
          context.workbook.worksheets.getItem(range.sheet).activate();
          excelRange(context, range).select();
          await context.sync();
          return ok(null);
        }),
      ),

    readMemory: () => attempt([], async () => ok(await run(readMemory))),

    remember: async (key, text) => {
      if (!fitsMemory(text)) return fail({ kind: "memoryFull" });
      return attempt([], async () => {
        await run((context) => remember(context, key, text));
        return ok(null);
      });
    },

    tellsEdits: "atOnce",

    onEdit: async (listener) => {
      const echoes = createEchoes();
      const stop = await listenToEdits(run, names, echoes, listener);
      listening.add(echoes);
      return async () => {
        listening.delete(echoes);
        await stop();
      };
    },
  };
}
