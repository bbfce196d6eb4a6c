import type { Around } from "../effects/around";
import type { State } from "../state/pane";
import { usePart } from "./use-part";

interface Props {
  readonly state: State;
  readonly around: Around;
  readonly hidden: boolean;
}

const load = () =>
  import(/* webpackChunkName: "function-helper" */ "../function-helper/functions-page");

/** The page of functions, fetched when it is first opened. */
export function FunctionsPanel({ state, around, hidden }: Props) {
  const part = usePart(load, !hidden);
  return (
    <section id="functions-panel" hidden={hidden}>
      {part !== null && <part.FunctionsPage around={around} writing={state.writing} />}
    </section>
  );
}
