import { usePane } from "../views/context";
import { useRecordsWords } from "./words";

/** What is put on paper about a check, and the way to take all marks off the workbook. */
export function RecordActions({ writing }: { readonly writing: boolean }) {
  const { send } = usePane();
  const says = useRecordsWords();
  return (
    <section class="record-actions" aria-label={says.papers}>
      <button
        type="button"
        title={says.recordHint}
        disabled={writing}
        onClick={() => send({ kind: "recordAsked" })}
      >
        {says.record}
      </button>
      <button
        type="button"
        title={says.logHint}
        disabled={writing}
        onClick={() => send({ kind: "logAsked" })}
      >
        {says.log}
      </button>
      <button
        type="button"
        title={says.clearMarksHint}
        onClick={() => send({ kind: "clearMarksAsked" })}
      >
        {says.clearMarks}
      </button>
    </section>
  );
}
