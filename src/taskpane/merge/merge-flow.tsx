import { useEffect, useRef } from "preact/hooks";
import type { Around } from "../effects/around";
import { usePane } from "../views/context";
import { useProgram } from "../views/use-program";
import { MergeProvider } from "./context";
import type { MergeCommand, MergeEvent } from "./event";
import { createSession, performMerge, type Session } from "./perform";
import { PeriodsTask } from "./periods/periods-task";
import { createFileReader } from "./reading/file-reader";
import { readHere } from "./reading/read-here";
import { initialMerge, type MergeState, type MergeTask } from "./state";
import { UnitsTask } from "./units-task";
import { updateMerge } from "./update";
import { mergeWords } from "./words";

const tasks: readonly MergeTask[] = ["units", "periods"];

/** Tổng hợp: many units' files into one appendix, or two periods beside each other. */
export function MergeFlow({ around }: { readonly around: Around }) {
  const words = mergeWords[usePane().words.language];
  const session = useRef<Session | null>(null);
  const [state, send] = useProgram<MergeState, MergeEvent, MergeCommand>(
    initialMerge,
    updateMerge,
    (command, answer) => {
      session.current ??= createSession(createFileReader(around.makeWorker, readHere));
      return performMerge(command, around, session.current, answer);
    },
  );
  useEffect(() => send({ kind: "opened" }), []);
  return (
    <MergeProvider value={{ words, send }}>
      <fieldset class="choices tasks">
        <legend class="visually-hidden">{words.pane.task}</legend>
        {tasks.map((task) => (
          <label key={task}>
            <input
              type="radio"
              name="merge-task"
              checked={state.task === task}
              onChange={() => send({ kind: "taskChosen", task })}
            />
            {words.pane.tasks[task]}
          </label>
        ))}
      </fieldset>
      <div hidden={state.task !== "units"}>
        <UnitsTask state={state} />
      </div>
      <div hidden={state.task !== "periods"}>
        <PeriodsTask around={around} />
      </div>
    </MergeProvider>
  );
}
