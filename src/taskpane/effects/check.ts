import type { TableReview } from "../../core/model/review";
import { review as reviewWorkbook } from "../../core/review";
import { inStyle } from "../../core/settings/number-style";
import type { Command } from "../command";
import { isExplicable, isLarge } from "../findings/explicable";
import { fallenFigures } from "../findings/fallen";
import { listEntries } from "../findings/list-findings";
import { listText } from "../findings/list-text";
import { withoutFallen } from "../state/known";
import type { Around } from "./around";
import { breathe } from "./breathe";
import { explainTables } from "./explain";

export { explain } from "./explain";
export { follow } from "./follow";

/** Reads once and compares sheet by sheet; a check that was cancelled stops at the next sheet. */
export async function check(
  { run, scope, from }: Extract<Command, { kind: "check" }>,
  { host, state, send }: Around,
): Promise<void> {
  const shown = from === null ? null : await host.reveal(from);
  const read = shown !== null && !shown.ok ? shown : await host.read(scope);
  if (!read.ok) return send({ kind: "checkFailed", run, failure: read.failure });

  const workbook = read.value;
  const { rounding } = state().settings;
  const tables: TableReview[] = [];
  for (const [done, sheet] of workbook.sheets.entries()) {
    if (state().check.run?.id !== run) return;
    const total = workbook.sheets.length;
    send({
      kind: "stepReached",
      run,
      step: { kind: "comparing", sheet: sheet.name, done, total },
    });
    await breathe();
    tables.push(...reviewWorkbook({ ...workbook, sheets: [sheet] }, rounding).tables);
  }
  const review = { tables };
  const fallen = fallenFigures(state().check.known, workbook);
  const known = withoutFallen(state().check.known, fallen);
  const causes = tables.some(isLarge) ? null : explainTables(tables, known);
  send({
    kind: "checked",
    run,
    scope,
    sheets: workbook.sheets.map(({ name }) => name),
    workbook,
    selection: workbook.selection,
    review,
    causes,
    fallen,
    at: Date.now(),
  });
  if (causes !== null) return;
  await breathe();
  const { report } = state().check;
  if (report?.review !== review) return;
  const rest = explainTables(tables.filter(isExplicable), state().check.known);
  send({ kind: "explained", review, causes: rest });
}

/** Copies the list of findings; where the page may not, the pane offers it for copying by hand. */
export async function copyList(
  { checked }: Extract<Command, { kind: "copy" }>,
  { state, send, copyText }: Around,
): Promise<void> {
  const { words, settings } = state();
  const text = inStyle(listText(checked, words), settings.numberStyle);
  const isCopied = await copyText(text);
  const count = listEntries(checked).length;
  send(isCopied ? { kind: "copied", count } : { kind: "copyRefused", text });
}
