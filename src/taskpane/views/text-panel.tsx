import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Around } from "../effects/around";
import { usePane } from "./context";

interface FlowProps {
  readonly around: Around;
}

/** The panel of Lời văn. All that belongs to it is fetched when it is first opened. */
export function TextPanel({ around, hidden }: FlowProps & { readonly hidden: boolean }) {
  const { send } = usePane();
  const [Flow, setFlow] = useState<ComponentType<FlowProps> | null>(null);
  useEffect(() => {
    if (hidden || Flow !== null) return;
    import(/* webpackChunkName: "text" */ "../text/text-flow").then(
      ({ TextFlow }) => setFlow(() => TextFlow),
      ({ message }: Error) =>
        send({ kind: "failed", failure: { kind: "unexpected", code: message, partly: false } }),
    );
  }, [hidden]);
  return (
    <section id="text-panel" role="tabpanel" aria-labelledby="text-tab" hidden={hidden}>
      {Flow !== null && <Flow around={around} />}
    </section>
  );
}
