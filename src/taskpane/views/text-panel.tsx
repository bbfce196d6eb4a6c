import type { Around } from "../effects/around";
import { usePart } from "./use-part";

interface Props {
  readonly around: Around;
  readonly hidden: boolean;
}

const load = () => import(/* webpackChunkName: "text" */ "../text/text-flow");

/** The panel of Lời văn. All that belongs to it is fetched when it is first opened. */
export function TextPanel({ around, hidden }: Props) {
  const part = usePart(load, !hidden);
  return (
    <section id="text-panel" role="tabpanel" aria-labelledby="text-tab" hidden={hidden}>
      {part !== null && <part.TextFlow around={around} />}
    </section>
  );
}
