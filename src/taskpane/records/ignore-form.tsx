import { useId, useState } from "preact/hooks";
import { formatCell } from "../../core/model/a1";
import { entryCell, type Entry } from "../findings/list-findings";
import { usePane } from "../views/context";
import { useRecordsWords } from "./words";

/** "Bỏ qua…": opens to a short list of reasons, or one of the officer's own. */
export function IgnoreForm({ entry }: { readonly entry: Entry }) {
  const { send } = usePane();
  const says = useRecordsWords();
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState<string | null>(says.reasons[0] ?? null);
  const [own, setOwn] = useState("");
  const group = useId();
  if (!isOpen) {
    return (
      <button type="button" class="ignore" onClick={() => setOpen(true)}>
        {says.ignore}
      </button>
    );
  }
  const given = (reason ?? own).trim();
  const findings = entry.kind === "cause" ? entry.entries : [entry];
  const title =
    findings.length === 1
      ? says.ignoreTitle(formatCell(entryCell(entry)))
      : says.ignoreCause(findings.length);
  return (
    <form
      class="ignoring"
      onSubmit={(event) => {
        event.preventDefault();
        if (given !== "") send({ kind: "ignoreAsked", index: entry.index, reason: given });
      }}
      // the list's own keys are not for who chooses a reason or types one
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === "Escape") setOpen(false);
      }}
    >
      <fieldset>
        <legend>{title}</legend>
        {says.reasons.map((text) => (
          <label key={text} class="check">
            <input
              type="radio"
              name={group}
              checked={reason === text}
              onChange={() => setReason(text)}
            />
            {text}
          </label>
        ))}
        <label class="check">
          <input
            type="radio"
            name={group}
            checked={reason === null}
            onChange={() => setReason(null)}
          />
          {says.otherReason}
        </label>
        {reason === null && (
          <input
            type="text"
            maxLength={300}
            aria-label={says.otherReason}
            placeholder={says.otherExample}
            value={own}
            onInput={(event) => setOwn(event.currentTarget.value)}
          />
        )}
      </fieldset>
      <p class="aside">{says.ignoreHint}</p>
      <div class="actions">
        <button type="button" onClick={() => setOpen(false)}>
          {says.cancel}
        </button>
        <button type="submit" class="primary" disabled={given === ""}>
          {says.confirm}
        </button>
      </div>
    </form>
  );
}
