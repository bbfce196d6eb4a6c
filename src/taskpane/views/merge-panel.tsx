import type { Around } from "../effects/around";
import { FetchedFlow } from "./fetched-flow";

const fetchFlow = async () =>
  (await import(/* webpackChunkName: "merge" */ "../merge/merge-flow")).MergeFlow;

interface Props {
  readonly around: Around;
  readonly hidden: boolean;
}

/** The panel of Tổng hợp. All that belongs to it is fetched when it is first opened. */
export const MergePanel = ({ around, hidden }: Props) => (
  <section id="merge-panel" role="tabpanel" aria-labelledby="merge-tab" hidden={hidden}>
    <FetchedFlow isWanted={!hidden} fetch={fetchFlow} flow={{ around }} />
  </section>
);
