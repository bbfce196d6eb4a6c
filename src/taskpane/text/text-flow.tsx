import type { Around } from "../effects/around";
import { usePane } from "../views/context";
import { useProgram } from "../views/use-program";
import { AuditTask } from "./audit-task";
import { TextProvider } from "./context";
import { DraftTask } from "./draft-task";
import type { TextCommand, TextEvent } from "./event";
import { performText } from "./perform";
import { initialText, type TextState, type TextTask } from "./state";
import { updateText } from "./update";
import { textWords } from "./words";

const tasks: readonly TextTask[] = ["audit", "draft"];

/** Lời văn: a report's sentences checked, or standard ones drafted. Nothing is stored or sent. */
export function TextFlow({ around }: { readonly around: Around }) {
  const words = textWords[usePane().words.language];
  const [state, send] = useProgram<TextState, TextEvent, TextCommand>(
    initialText,
    (before, event) => updateText(before, event, words, around.state().settings),
    (command, answer) => performText(command, around, answer),
  );
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
