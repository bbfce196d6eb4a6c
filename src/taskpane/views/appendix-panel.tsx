import type { AppendixFlowProps } from "./appendix-flow";
import { usePart } from "./use-part";

const load = () => import(/* webpackChunkName: "appendix" */ "./appendix-flow");

/**
 * The panel of Lập phụ lục. Its flow is fetched after the pane has been drawn, so that a check can
 * begin before.
 */
export function AppendixPanel({
  hidden,
  ...flow
}: AppendixFlowProps & { readonly hidden: boolean }) {
  const part = usePart(load, true);
  return (
    <section id="appendix-panel" role="tabpanel" aria-labelledby="appendix-tab" hidden={hidden}>
      {part !== null && <part.AppendixFlow {...flow} />}
    </section>
  );
}
