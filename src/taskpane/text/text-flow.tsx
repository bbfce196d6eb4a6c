import { useEffect, useRef, useState } from "preact/hooks";
import type { Around } from "../effects/around";
import { usePane } from "../views/context";
import { AuditTask } from "./audit-task";
import { TextProvider } from "./context";
import { DraftTask } from "./draft-task";
import type { TextEvent } from "./event";
import { performText } from "./perform";
import { initialText, type TextState, type TextTask } from "./state";
import { updateText } from "./update";
import { textWords, type TextWords } from "./words";

const tasks: readonly TextTask[] = ["audit", "draft"];

/** Lời văn: a report's sentences checked, or standard ones drafted. Nothing is stored or sent. */
export function TextFlow({ around }: { readonly around: Around }) {
  const words = textWords[usePane().words.language];
  const [state, send] = useProgram(around, words);
  return (
    <TextProvider value={{ words, send }}>
      <fieldset class="choices tasks">
        <legend class="visually-hidden">{words.pane.task}</legend>
        {tasks.map((task) => (
          <label key={task}>
            <input
              type="radio"
              name="text-task"
              checked={state.task === task}
              onChange={() => send({ kind: "taskChosen", task })}
            />
            {words.pane.tasks[task]}
          </label>
        ))}
      </fieldset>
      {state.task === "audit" ? <AuditTask state={state} /> : <DraftTask state={state} />}
    </TextProvider>
  );
}

/** Event, update, commands, drawing: as the whole pane, for this flow alone. */
function useProgram(
  around: Around,
  words: TextWords,
): readonly [TextState, (event: TextEvent) => void] {
  const [shown, show] = useState(initialText);
  const state = useRef(initialText);
  const said = useRef(words);
  useEffect(() => {
    said.current = words;
  }, [words]);
  const send = useRef((event: TextEvent): void => {
    const [next, ...commands] = updateText(
      state.current,
      event,
      said.current,
      around.state().settings,
    );
    state.current = next;
    show(next);
    for (const command of commands) void performText(command, around, send.current);
  });
  return [shown, send.current];
}
