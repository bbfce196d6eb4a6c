import { invertEdits } from "../../core/edits/invert";
import type { HostFailure } from "../../core/model/failure";
import type { Write } from "../state/pane";
import { sayWrite } from "../say-write";
import type { Around } from "./around";

/** Applies a write as one undo step; what went wrong, if anything. */
export async function write(
  write: Write,
  { host, state, send }: Around,
): Promise<HostFailure | null> {
  const { pane, appendix } = state().words;
  const label = sayWrite(write, { ...pane.undoLabel, build: appendix.undoLabel });
  const applied = await host.apply(write.edits, label);
  if (!applied.ok) return applied.failure;
  send({ kind: "written", write });
  return null;
}

export async function undo(write: Write, { host, state, send }: Around): Promise<void> {
  const label = state().words.pane.undoLabel.undo;
  const applied = await host.apply(invertEdits(write.edits), label);
  if (applied.ok) send({ kind: "undone", write });
  else send({ kind: "undoFailed", write, failure: applied.failure });
}
