import { applyEdits } from "../../core/edits/apply";
import { touchedSheets } from "../../core/edits/touched-sheets";
import type { Edit } from "../../core/model/edit";
import type { HostFailure } from "../../core/model/failure";
import { fail, ok, type Result } from "../../core/model/result";
import { excelRange, writeBlock } from "./cells";
import { failureOf, isOfficeError, type Run } from "./failures";
import { layOutSheet } from "./layout";
import { addMarks, removeMarks, standingFor, type StandingMark } from "./marks";
import { putBack } from "./put-back";
import { readBefore } from "./touched";

/**
 * Applies edits, all or nothing: one request to see whether the workbook still shows what they
 * start from, one to write. Setting marks starts from nothing and is written at once; taking marks
 * back first asks which of them stand. What a failed write left half done is put back.
 */
export async function applyToExcel(
  run: Run,
  edits: readonly Edit[],
): Promise<Result<null, HostFailure>> {
  const startsFromNothing = edits.every((edit) => edit.kind === "addMarks");
  const before = startsFromNothing ? null : await run((context) => readBefore(context, edits));
  if (before !== null) {
    const applied = applyEdits(before.state, edits);
    if (!applied.ok) return applied;
  }
  try {
    await run(async (context) => {
      for (const edit of edits) queue(context, edit, before?.marks ?? []);
      await context.sync();
    });
    return ok(null);
  } catch (error) {
    if (!isOfficeError(error)) throw error;
    const lost = await putBack(run, edits, before);
    return fail(lost ?? (await failureOf(run, error, touchedSheets(edits))));
  }
}

function queue(context: Excel.RequestContext, edit: Edit, standing: readonly StandingMark[]): void {
  switch (edit.kind) {
    case "setCells":
      return writeBlock(excelRange(context, edit.range), edit.after);
    case "addSheet":
      return layOutSheet(context, edit.layout);
    case "removeSheet":
      return context.workbook.worksheets.getItem(edit.layout.name).delete();
    case "addMarks":
      return addMarks(context, edit.marks);
    case "removeMarks":
      return removeMarks(context, standingFor(standing, edit.marks));
  }
}
