import { coverageForm } from "../../../core/appendix/coverage-form";
import { formById } from "../../../core/appendix/forms";
import { appendixFromComparison } from "../../../core/appendix/from-comparison";
import { layoutAppendix } from "../../../core/appendix/layout-appendix";
import { withPercents } from "../../../core/appendix/percent-style";
import type { Around } from "../../effects/around";
import { readNames } from "../../effects/read-names";
import { write } from "../../effects/write";
import { lookOf } from "../look";
import { mergeWords } from "../words";
import type { PeriodsEvent } from "./event";
import type { PeriodsState } from "./state";

/** Adds the year-on-year appendix of what was compared. */
export async function buildComparison(
  { compared, subject, title, withCharts }: PeriodsState,
  around: Around,
  send: (event: PeriodsEvent) => void,
): Promise<void> {
  if (compared === null) return;
  const read = await readNames(around.host);
  if (!read.ok) return send({ kind: "failed", failure: read.failure });
  const { words: spoken, settings } = around.state();
  const words = mergeWords[spoken.language];
  const form = withPercents(formById("year-on-year", subject) ?? coverageForm, settings);
  const input = appendixFromComparison(form, compared.comparison, words.notes.comparison);
  const { look, notes = [] } = lookOf(withCharts, title, settings, words);
  const layout = layoutAppendix(
    form,
    {
      ...input,
      title,
      sheetNames: read.value.sheetNames,
      notes: [...(input.notes ?? []), ...notes],
    },
    look,
  );
  const edits = [{ kind: "addSheet", layout } as const];
  const failure = await write({ kind: "build", sheet: layout.name, edits }, around);
  send(failure === null ? { kind: "built", sheet: layout.name } : { kind: "failed", failure });
}
