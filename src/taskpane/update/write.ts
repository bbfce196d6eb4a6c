import type { HostFailure } from "../../core/model/failure";
import type { RangeRef } from "../../core/model/reference";
import type { State, Write } from "../state/pane";
import type { Change } from "./change";
import { beginRecheck } from "./check";

/** After a write of ours: it can be undone, and what it changed is looked at again. */
export function afterWrite(state: State, write: Write): Change {
  const next: State = {
    ...state,
    writing: false,
    writes: [...state.writes, write],
    notice: { kind: "written", write },
    appendix: { ...state.appendix, doing: null },
  };
  return [...recheckAfter(next, write), { kind: "log", write, undone: false }];
}

export function afterUndo(state: State, write: Write): Change {
  const next: State = {
    ...state,
    writing: false,
    writes: withoutWrite(state, write),
    notice: { kind: "undone", write },
  };
  return [...recheckAfter(next, write), { kind: "log", write, undone: true }];
}

/** Repairs are checked again where the list stands; a sheet that was added is shown by its host. */
function recheckAfter(state: State, write: Write): Change {
  switch (write.kind) {
    case "build":
    case "record":
    case "formula":
    case "mend":
      return [state];
    case "repair":
    case "repairs":
      return beginRecheck(state, changedRange(write));
  }
}

/** A write whose cells the user has changed since can never be undone: the one before it is next. */
export function afterFailedUndo(state: State, write: Write, failure: HostFailure): Change {
  const writes = isLasting(failure) ? withoutWrite(state, write) : state.writes;
  return [{ ...state, writing: false, writes, notice: { kind: "failed", failure } }];
}

/** One write at a time. */
export const askWrite = (state: State, write: Write): Change =>
  state.writing
    ? [state]
    : [
        { ...state, writing: true, notice: null },
        { kind: "write", write },
      ];

export function askUndo(state: State): Change {
  const write = state.writes.at(-1);
  if (write === undefined || state.writing) return [state];
  return [
    { ...state, writing: true, notice: null },
    { kind: "undo", write },
  ];
}

const isLasting = ({ kind }: HostFailure): boolean =>
  kind === "stale" || kind === "sheetChanged" || kind === "sheetMissing";

const withoutWrite = ({ writes }: State, write: Write): readonly Write[] =>
  writes.filter((other) => other !== write);

function changedRange({ edits }: Write): RangeRef | null {
  const [first] = edits;
  return first?.kind === "setCells" ? first.range : null;
}
