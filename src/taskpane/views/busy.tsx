import type { Step } from "../state/check";
import { usePane } from "./context";

/**
 * A bar with what is being read. The style sheet shows it after 200 ms and the cancel button after
 * half a second, so that a quick check flickers nothing.
 */
export function Busy({ step }: { readonly step: Step }) {
  const { words, send } = usePane();
  const { busy } = words.pane;
  const says =
    step.kind === "reading" ? busy.reading : busy.comparing(step.sheet, step.done, step.total);
  return (
    <div class="busy">
      <label for="progress">{says}</label>
      {step.kind === "reading" || step.total === 1 ? (
        <progress id="progress" />
      ) : (
        <progress id="progress" value={step.done} max={step.total} />
      )}
      <button type="button" onClick={() => send({ kind: "checkCancelled" })}>
        {busy.cancel}
      </button>
    </div>
  );
}
