import type { Around } from "../effects/around";
import type { State } from "../state/pane";
import { FetchedFlow } from "./fetched-flow";

interface Props {
  readonly state: State;
  readonly around: Around;
  readonly hidden: boolean;
}

const fetchPage = async () =>
  (await import(/* webpackChunkName: "function-helper" */ "../function-helper/functions-page"))
    .FunctionsPage;

/** The page of functions, fetched when it is first opened. */
export const FunctionsPanel = ({ state, around, hidden }: Props) => (
  <section id="functions-panel" hidden={hidden}>
    <FetchedFlow isWanted={!hidden} fetch={fetchPage} flow={{ around, writing: state.writing }} />
  </section>
);
