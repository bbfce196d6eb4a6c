import { useEffect, useRef } from "preact/hooks";
import type { Around } from "../effects/around";
import { usePane } from "../views/context";
import { useProgram } from "../views/use-program";
import { MergeProvider } from "./context";
import type { MergeCommand, MergeEvent } from "./event";
import { createSession, performMerge, type Session } from "./perform";
import { createFileReader, type ReadSource } from "./reading/file-reader";
import { initialMerge, type MergeState } from "./state";
import { UnitsTask } from "./units-task";
import { updateMerge } from "./update";
import { mergeWords } from "./words";

const readHere = (): Promise<ReadSource> =>
  import(/* webpackChunkName: "read-source" */ "./reading/read-source").then(
    ({ readSource }) => readSource,
  );

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
      <UnitsTask state={state} />
    </MergeProvider>
  );
}
