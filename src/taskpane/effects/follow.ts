import { patchWorkbook } from "../../core/edits/patch";
import { staleRanges } from "../../core/edits/stale-ranges";
import { reviewAgain } from "../../core/review-again";
import { fallenFigures } from "../findings/fallen";
import { withoutFallen } from "../state/known";
import type { Around } from "./around";
import { explainAgain } from "./explain";

/** An officer who goes from cell to cell is followed when they rest this long, in milliseconds. */
const REST = 150;

/** … or after as many rests in which they did not. */
const MOST_RESTS = 8;

/**
 * Follows edits: reads what they made stale in one round trip, and checks again what that concerns.
 * Neither the selection nor the focus is touched.
 */
export async function follow({ host, state, send }: Around): Promise<void> {
  await untilRest(state);
  const { settings, check } = state();
  const { report, due, known } = check;
  if (report === null) return send({ kind: "followFailed" });
  const ranges = staleRanges(report.workbook, due);
  const read = await host.readRanges(ranges);
  if (!read.ok) return send({ kind: "followFailed" });
  const reads = read.value.flatMap((part, at) => {
    const range = ranges[at];
    return range === undefined ? [] : [{ range, part }];
  });
  const workbook = patchWorkbook(report.workbook, reads);
  const isSame = workbook.sheets.every((sheet, at) => sheet === report.workbook.sheets[at]);
  if (isSame) return send({ kind: "followed", report, due, found: null });
  const review = reviewAgain(report, workbook, settings.rounding);
  const fallen = fallenFigures(known, workbook);
  const causes = explainAgain(report, review, withoutFallen(known, fallen));
  const found = { workbook, review, causes, fallen, at: Date.now() };
  send({ kind: "followed", report, due, found });
}

async function untilRest(state: Around["state"]): Promise<void> {
  for (let rests = 0; rests < MOST_RESTS; rests += 1) {
    const { due } = state().check;
    await new Promise((resolve) => setTimeout(resolve, REST));
    if (state().check.due === due) return;
  }
}
