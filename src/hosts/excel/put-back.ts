import { blockAt, firstDifference } from "../../core/edits/cells";
import { emptySheet, findSheet } from "../../core/edits/state";
import { touchedSheets } from "../../core/edits/touched-sheets";
import type { Edit } from "../../core/model/edit";
import type { HostFailure } from "../../core/model/failure";
import { excelRange, writeBlock } from "./cells";
import { isOfficeError, sheetNames, type Run } from "./failures";
import { layOutSheet } from "./layout";
import { addMarks, findMarks, removeMarks, standingFor } from "./marks";
import { readTouched, type Before } from "./touched";

/**
 * Excel carries out a request until one of its actions fails; this takes back what was done before
 * that. Only what differs from `before` is written. Null when the workbook is as it was; else a
 * failure that says a part of the edits has stayed.
 */
export async function putBack(
  run: Run,
  edits: readonly Edit[],
  before: Before | null,
): Promise<HostFailure | null> {
  try {
    await run(async (context) => {
      const names = await sheetNames(context);
      if (before !== null) {
        putBackSheets(context, edits, before, names);
        await putBackCells(context, edits, before, names);
      }
      await putBackMarks(context, edits, before, names);
      await context.sync();
    });
    return null;
  } catch (error) {
    if (!isOfficeError(error)) throw error;
    return { kind: "unexpected", code: error.code, partly: true };
  }
}

function putBackSheets(
  context: Excel.RequestContext,
  edits: readonly Edit[],
  before: Before,
  names: readonly string[],
): void {
  for (const edit of edits) {
    if (edit.kind !== "addSheet" && edit.kind !== "removeSheet") continue;
    const { name } = edit.layout;
    const wasThere = before.state.workbook.sheetNames.includes(name);
    const isThere = names.includes(name);
    if (isThere && !wasThere) context.workbook.worksheets.getItem(name).delete();
    if (wasThere && !isThere) layOutSheet(context, edit.layout);
  }
}

async function putBackCells(
  context: Excel.RequestContext,
  edits: readonly Edit[],
  before: Before,
  names: readonly string[],
): Promise<void> {
  const wereThere = before.state.workbook.sheetNames;
  const cells = edits
    .filter((edit) => edit.kind === "setCells")
    .filter(({ range }) => names.includes(range.sheet) && wereThere.includes(range.sheet));
  const now = await readTouched(context, cells);
  for (const { range } of cells) {
    const [was, is] = [before.state, now].map(({ workbook }) =>
      blockAt(findSheet(workbook, range.sheet) ?? emptySheet(range.sheet), range),
    );
    if (was !== undefined && is !== undefined && firstDifference(range, was, is) !== null) {
      writeBlock(excelRange(context, range), was);
    }
  }
}

async function putBackMarks(
  context: Excel.RequestContext,
  edits: readonly Edit[],
  before: Before | null,
  names: readonly string[],
): Promise<void> {
  const marking = edits.filter((edit) => edit.kind === "addMarks" || edit.kind === "removeMarks");
  const sheets = touchedSheets(marking).filter((name) => names.includes(name));
  if (sheets.length === 0) return;
  const standing = await findMarks(context, sheets);
  for (const { kind, marks } of marking) {
    const now = standingFor(standing, marks);
    const earlier = standingFor(before?.marks ?? [], marks);
    if (kind === "addMarks") removeMarks(context, now);
    if (kind === "removeMarks" && now.length < earlier.length) {
      removeMarks(context, now);
      addMarks(context, marks);
    }
  }
}
