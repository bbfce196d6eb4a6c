import { causesOf } from "../../core/causes";
import type { TableReview } from "../../core/model/review";
import { review } from "../../core/review";
import type { Command } from "../command";
import { isExplicable, isLarge } from "../findings/explicable";
import { listEntries } from "../findings/list-findings";
import { listText } from "../findings/list-text";
import type { Around } from "./around";

/** Lets the page draw and hear a click before more is computed. */
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Reads once and compares sheet by sheet; a check that was cancelled stops at the next sheet. */
export async function check(
  { run, scope, from }: Extract<Command, { kind: "check" }>,
  { host, state, send }: Around,
): Promise<void> {
  const shown = from === null ? null : await host.reveal(from);
  const read = shown !== null && !shown.ok ? shown : await host.read(scope);
  if (!read.ok) return send({ kind: "checkFailed", run, failure: read.failure });

  const workbook = read.value;
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
    tables.push(...review({ ...workbook, sheets: [sheet] }).tables);
  }
  const causes = tables.some(isLarge) ? null : causesOf(tables, []);
  send({
    kind: "checked",
    run,
    scope,
    sheets: workbook.sheets.map(({ name }) => name),
    selection: workbook.selection,
    review: { tables },
    causes,
    at: Date.now(),
  });
  if (causes !== null) return;
  await breathe();
  if (state().check.report?.run === run) {
    send({ kind: "explained", run, causes: causesOf(tables.filter(isExplicable), []) });
  }
}

/** Copies the list of findings; where the page may not, the pane offers it for copying by hand. */
export async function copyList(
  { checked }: Extract<Command, { kind: "copy" }>,
  { state, send, copyText }: Around,
): Promise<void> {
  const text = listText(checked, state().words);
  const isCopied = await copyText(text);
  const count = listEntries(checked).length;
  send(isCopied ? { kind: "copied", count } : { kind: "copyRefused", text });
}
