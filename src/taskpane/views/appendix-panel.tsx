import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { AppendixFlowProps } from "./appendix-flow";
import { usePane } from "./context";

/**
 * The panel of Lập phụ lục. Its flow is fetched after the pane has been drawn, so that a check can
 * begin before.
 */
export function AppendixPanel({
  hidden,
  ...flow
}: AppendixFlowProps & { readonly hidden: boolean }) {
  const { send } = usePane();
  const [Flow, setFlow] = useState<ComponentType<AppendixFlowProps> | null>(null);
  useEffect(() => {
    import(/* webpackChunkName: "appendix" */ "./appendix-flow").then(
      ({ AppendixFlow }) => setFlow(() => AppendixFlow),
      ({ message }: Error) =>
        send({ kind: "failed", failure: { kind: "unexpected", code: message, partly: false } }),
    );
  }, []);
  return (
    <section id="appendix-panel" role="tabpanel" aria-labelledby="appendix-tab" hidden={hidden}>
      {Flow !== null && <Flow {...flow} />}
    </section>
  );
}
