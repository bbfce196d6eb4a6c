import { formatRange } from "../../core/model/a1";
import { usePane } from "../views/context";
import { Hint } from "../views/hint";
import { useText } from "./context";
import { FailureHint } from "./failure-hint";
import { Notice } from "./notice";
import type { FoundTable, TextState } from "./state";

/** Standard sentences from a table of the workbook, to be edited and copied. */
export function DraftTask({ state }: { readonly state: TextState }) {
  const { words, send } = useText();
  const pane = usePane();
  const { draft: say } = words.pane;
  const { tables, draft, reading } = state;
  const found = tables?.found ?? [];
  const chosen = draft === null ? undefined : found[draft.table];
  const read = (): void => send({ kind: "draftAsked" });
  return (
    <div class="draft">
      {chosen === undefined && <p>{say.welcome}</p>}
      {tables?.changed === true && chosen !== undefined && (
        <Hint kind="changed" text={say.changed} action={say.readAgain} onAction={read} />
      )}
      {(tables === null || chosen === undefined) && (
        <button type="button" class="primary wide" disabled={reading !== null} onClick={read}>
          {reading === "draft" ? say.reading : say.read}
        </button>
      )}
      <FailureHint failure={state.failure} onAgain={read} />
      {tables !== null && found.length === 0 && reading === null && (
        <p role="status">{say.noTable}</p>
      )}
      {draft !== null && chosen !== undefined && (
        <>
          <label class="field">
            {say.table}
            <select
              value={draft.table}
              onChange={(event) =>
                send({ kind: "tableChosen", index: event.currentTarget.selectedIndex })
              }
            >
              {found.map((one, index) => (
                <option key={index} value={index}>
                  {nameOf(one)}
                </option>
              ))}
            </select>
          </label>
          {found.length > 1 && (
            <label class="field">
              {say.previous}
              <select
                value={draft.previous ?? -1}
                onChange={({ currentTarget: { value } }) =>
                  send({ kind: "previousChosen", index: Number(value) < 0 ? null : Number(value) })
                }
              >
                <option value={-1}>{say.noPrevious}</option>
                {found.map(
                  (one, index) =>
                    index !== draft.table && (
                      <option key={index} value={index}>
                        {nameOf(one)}
                      </option>
                    ),
                )}
              </select>
            </label>
          )}
          {chosen.contradictions > 0 && (
            <Hint
              kind="changed"
              text={say.contradictions(chosen.contradictions)}
              action={say.toCheck}
              onAction={() => pane.send({ kind: "tabChosen", tab: "check" })}
            />
          )}
          {draft.text === "" ? (
            <p>{say.nothing}</p>
          ) : (
            <>
              <label for="draft-text">{say.sentences}</label>
              <textarea
                id="draft-text"
                spellcheck={false}
                value={draft.text}
                onInput={(event) => send({ kind: "draftTyped", text: event.currentTarget.value })}
              />
              <button
                type="button"
                class="primary wide"
                onClick={() => send({ kind: "copyAsked" })}
              >
                {say.copy}
              </button>
              <p class="aside">{say.rounding}</p>
            </>
          )}
        </>
      )}
      <Notice notice={state.notice} />
    </div>
  );
}

const nameOf = ({ table: { range, title } }: FoundTable): string =>
  `${range.sheet}!${formatRange(range)}${title[0] === undefined ? "" : ` · ${title[0]}`}`;
