import { formatAliases } from "../../core/consolidate/aliases";
import { withPercents } from "../../core/appendix/percent-style";
import { layoutConsolidation } from "../../core/consolidate/layout-consolidation";
import { rangeRef } from "../../core/model/reference";
import type { Around } from "../effects/around";
import { readNames } from "../effects/read-names";
import { write } from "../effects/write";
import type { MergeCommand, MergeEvent } from "./event";
import { formOf } from "./form-of";
import { lookOf } from "./look";
import { mergeWords } from "./words";

/** Adds the appendix and its log in one step, and keeps the names that were confirmed. */
export async function build(
  { state: { review, title, aliases, ...chosen } }: Extract<MergeCommand, { kind: "build" }>,
  around: Around,
  send: (event: MergeEvent) => void,
): Promise<void> {
  if (review === null) return;
  const { host } = around;
  const read = await readNames(host);
  if (!read.ok) return send({ kind: "failed", failure: read.failure });
  const { words: spoken, settings } = around.state();
  const words = mergeWords[spoken.language];
  const form = withPercents(formOf(chosen), settings);
  const wanted = chosen.withCharts && (form.charts ?? []).length > 0;
  const [appendix, log] = layoutConsolidation(review, form, {
    title,
    sheetNames: read.value.sheetNames,
    time: words.pane.build.time(new Date()),
    words: words.log,
    ...lookOf(wanted, title, settings, words),
  });
  const edits = [appendix, log].map((layout) => ({ kind: "addSheet", layout }) as const);
  const failure = await write({ kind: "build", sheet: appendix.name, edits }, around);
  if (failure !== null) return send({ kind: "failed", failure });
  send({ kind: "built", sheet: appendix.name, log: log.name });
  await host.reveal(rangeRef(appendix.name, 0, 0, 1, 1));
  if (aliases.size === 0) return;
  const kept = await host.remember("unitNames", formatAliases(aliases));
  if (!kept.ok) send({ kind: "failed", failure: kept.failure });
}
