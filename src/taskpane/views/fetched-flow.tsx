import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { HostFailure } from "../../core/model/failure";
import { failureOf } from "../effects/failure-of";
import { usePane } from "./context";
import { Hint } from "./hint";

interface Props<FlowProps extends object> {
  /** Whether it is time to fetch. */
  readonly isWanted: boolean;
  fetch(): Promise<ComponentType<FlowProps>>;
  /** What the flow is given. */
  readonly flow: FlowProps;
}

/**
 * A flow in a file of its own, fetched once it is wanted. Where the file does not arrive, the panel
 * says so and offers to try again: it is never blank.
 */
export function FetchedFlow<FlowProps extends object>(props: Props<FlowProps>) {
  const { isWanted, fetch, flow } = props;
  const { words } = usePane();
  const [Flow, setFlow] = useState<ComponentType<FlowProps> | null>(null);
  const [failure, setFailure] = useState<HostFailure | null>(null);
  useEffect(() => {
    if (!isWanted || Flow !== null || failure !== null) return;
    fetch().then(
      (fetched) => setFlow(() => fetched),
      (thrown: unknown) => setFailure(failureOf(thrown)),
    );
  }, [isWanted, failure]);

  if (Flow !== null) return <Flow {...flow} />;
  if (failure !== null) {
    return (
      <Hint
        kind="failure"
        text={words.failures.explain(failure)}
        action={words.pane.check.again}
        onAction={() => setFailure(null)}
      />
    );
  }
  return <progress class="fetching" aria-label={words.pane.fetching} />;
}
