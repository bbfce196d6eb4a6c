import type { Edit, Mark } from "../../core/model/edit";
import type { Around } from "./around";

/** Old marks go first: cells may have moved or been corrected since they were set. */
export async function mark(marks: readonly Mark[], { host, state, send }: Around): Promise<void> {
  const cleared = await host.clearMarks();
  const { undoLabel } = state().words.pane;
  const set = cleared.ok
    ? await host.apply([{ kind: "addMarks", marks }], undoLabel.marks)
    : cleared;
  if (!set.ok) send({ kind: "markingFailed", marking: false, failure: set.failure });
}

/** Changes the marks that have to, and leaves all others as they lie. */
export async function remark(edits: readonly Edit[], { host, state, send }: Around): Promise<void> {
  const changed = await host.apply(edits, state().words.pane.undoLabel.marks);
  if (!changed.ok) send({ kind: "markingFailed", marking: true, failure: changed.failure });
}

export async function unmark({ host, send }: Around): Promise<void> {
  const cleared = await host.clearMarks();
  if (!cleared.ok) send({ kind: "markingFailed", marking: true, failure: cleared.failure });
}

/** Takes every mark of ours off the workbook, whoever set it. */
export async function clearMarks({ host, send }: Around): Promise<void> {
  const cleared = await host.clearMarks();
  send(cleared.ok ? { kind: "marksCleared" } : { kind: "failed", failure: cleared.failure });
}
