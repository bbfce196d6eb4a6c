import type { AppendixFlowProps } from "./appendix-flow";
import { useFlow } from "./use-flow";

const load = () =>
  import(/* webpackChunkName: "appendix" */ "./appendix-flow").then(
    ({ AppendixFlow }) => AppendixFlow,
  );

/**
 * The panel of Lập phụ lục. Its flow is fetched after the pane has been drawn, so that a check can
 * begin before.
 */
export function AppendixPanel({
  hidden,
  ...flow
}: AppendixFlowProps & { readonly hidden: boolean }) {
  const Flow = useFlow(load, true);
  return (
    <section id="appendix-panel" role="tabpanel" aria-labelledby="appendix-tab" hidden={hidden}>
      {Flow !== null && <Flow {...flow} />}
    </section>
  );
}
