import type { Around } from "../effects/around";
import { useFlow } from "./use-flow";

interface Props {
  readonly around: Around;
  readonly hidden: boolean;
}

const load = () =>
  import(/* webpackChunkName: "merge" */ "../merge/merge-flow").then(({ MergeFlow }) => MergeFlow);

/** The panel of Tổng hợp. All that belongs to it is fetched when it is first opened. */
export function MergePanel({ around, hidden }: Props) {
  const Flow = useFlow(load, !hidden);
  return (
    <section id="merge-panel" role="tabpanel" aria-labelledby="merge-tab" hidden={hidden}>
      {Flow !== null && <Flow around={around} />}
    </section>
  );
}
