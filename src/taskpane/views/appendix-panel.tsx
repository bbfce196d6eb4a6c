import type { AppendixFlowProps } from "./appendix-flow";
import { FetchedFlow } from "./fetched-flow";

const fetchFlow = async () =>
  (await import(/* webpackChunkName: "appendix" */ "./appendix-flow")).AppendixFlow;

/**
 * The panel of Lập phụ lục. Its flow is fetched after the pane has been drawn, so that a check can
 * begin before.
 */
export const AppendixPanel = ({
  hidden,
  ...flow
}: AppendixFlowProps & { readonly hidden: boolean }) => (
  <section id="appendix-panel" role="tabpanel" aria-labelledby="appendix-tab" hidden={hidden}>
    <FetchedFlow isWanted fetch={fetchFlow} flow={flow} />
  </section>
);
