import { useEffect, useRef } from "preact/hooks";
import { FailureHint } from "./failure-hint";
import { Notice } from "./notice";
import type { TextState } from "./state";
import { TextResults } from "./text-results";
import { useText } from "./context";

/** The report's text: a field to paste it into, then the text with what is wrong marked in it. */
export function AuditTask({ state }: { readonly state: TextState }) {
  const { words, send } = useText();
  const { audit } = words.pane;
  const { text, review, reading, notice } = state;
  const isBlank = text.trim() === "";
  return (
    <>
      {review === null && (
        <form
          class="paste"
          onSubmit={(event) => {
            event.preventDefault();
            if (!isBlank) send({ kind: "auditAsked" });
          }}
        >
          <label for="report-text">{audit.paste}</label>
          <TextField text={text} selected={notice?.kind === "copyRefused"} />
          <button type="submit" class="primary wide" disabled={isBlank || reading !== null}>
            {reading === "audit" ? audit.reading : audit.audit}
          </button>
          <p class="aside">{audit.promise}</p>
        </form>
      )}
      <FailureHint failure={state.failure} onAgain={() => send({ kind: "auditAsked" })} />
      {review !== null && <TextResults state={state} review={review} />}
      {review === null && <Notice notice={notice} />}
    </>
  );
}

function TextField({ text, selected }: { readonly text: string; readonly selected: boolean }) {
  const { words, send } = useText();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (selected) field.current?.select();
  }, [selected]);
  return (
    <textarea
      id="report-text"
      ref={field}
      spellcheck={false}
      placeholder={words.pane.audit.example}
      value={text}
      onInput={(event) => send({ kind: "textTyped", text: event.currentTarget.value })}
    />
  );
}
