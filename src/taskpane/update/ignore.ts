import { findingKey } from "../../core/records/finding-key";
import type { Ignored } from "../../core/records/ignored";
import { listEntries } from "../findings/list-findings";
import { layoutMarks } from "../findings/marks";
import { setAside } from "../findings/set-aside";
import type { State } from "../state/pane";
import type { Change } from "./change";

/** The keys of what a line of the list tells: of a cause, all findings it explains. */
export function askIgnore(state: State, index: number, reason: string): Change {
  const { report } = state.check;
  if (report === null) return [state];
  const entry = listEntries(setAside(report, state.ignored).report)[index];
  if (entry === undefined) return [state];
  const entries = entry.kind === "cause" ? entry.entries : [entry];
  const keys = entries.map(({ table, finding }) => findingKey(table, finding));
  return [
    { ...state, notice: null },
    { kind: "ignore", keys, reason },
  ];
}

/** What is ignored now: the list stands on the line that took the place, marks are set anew. */
export function showIgnored(state: State, ignored: Ignored): Change {
  const { report, current, marking } = state.check;
  const next = { ...state, ignored };
  if (report === null) return [next];
  const { report: shown } = setAside(report, ignored);
  const last = listEntries(shown).length - 1;
  const at = current === null || last < 0 ? null : Math.min(current, last);
  return [
    { ...next, check: { ...state.check, current: at } },
    ...(marking ? [{ kind: "mark", marks: layoutMarks(shown.review) } as const] : []),
  ];
}
