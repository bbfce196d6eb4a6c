import type { Around } from "../effects/around";
import { FetchedFlow } from "./fetched-flow";

const fetchFlow = async () =>
  (await import(/* webpackChunkName: "text" */ "../text/text-flow")).TextFlow;

interface Props {
  readonly around: Around;
  readonly hidden: boolean;
}

/** The panel of Lời văn. All that belongs to it is fetched when it is first opened. */
export const TextPanel = ({ around, hidden }: Props) => (
  <section id="text-panel" role="tabpanel" aria-labelledby="text-tab" hidden={hidden}>
    <FetchedFlow isWanted={!hidden} fetch={fetchFlow} flow={{ around }} />
  </section>
);
