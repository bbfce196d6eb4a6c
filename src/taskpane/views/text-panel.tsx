import type { Around } from "../effects/around";
import { useFlow } from "./use-flow";

interface Props {
  readonly around: Around;
  readonly hidden: boolean;
}

const load = () =>
  import(/* webpackChunkName: "text" */ "../text/text-flow").then(({ TextFlow }) => TextFlow);

/** The panel of Lời văn. All that belongs to it is fetched when it is first opened. */
export function TextPanel({ around, hidden }: Props) {
  const Flow = useFlow(load, !hidden);
  return (
    <section id="text-panel" role="tabpanel" aria-labelledby="text-tab" hidden={hidden}>
      {Flow !== null && <Flow around={around} />}
    </section>
  );
}
