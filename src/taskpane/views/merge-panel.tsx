import type { Around } from "../effects/around";
import { usePart } from "./use-part";

interface Props {
  readonly around: Around;
  readonly hidden: boolean;
}

const load = () => import(/* webpackChunkName: "merge" */ "../merge/merge-flow");

/** The panel of Tổng hợp. All that belongs to it is fetched when it is first opened. */
export function MergePanel({ around, hidden }: Props) {
  const part = usePart(load, !hidden);
  return (
    <section id="merge-panel" role="tabpanel" aria-labelledby="merge-tab" hidden={hidden}>
      {part !== null && <part.MergeFlow around={around} />}
    </section>
  );
}
