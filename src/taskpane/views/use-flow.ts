import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { usePane } from "./context";

/** A flow that is fetched once it is wanted; null until it is there. */
export function useFlow<Props>(
  load: () => Promise<ComponentType<Props>>,
  isWanted: boolean,
): ComponentType<Props> | null {
  const { send } = usePane();
  const [Flow, setFlow] = useState<ComponentType<Props> | null>(null);
  useEffect(() => {
    if (!isWanted || Flow !== null) return;
    load().then(
      (loaded) => setFlow(() => loaded),
      ({ message }: Error) =>
        send({ kind: "failed", failure: { kind: "unexpected", code: message, partly: false } }),
    );
  }, [isWanted]);
  return Flow;
}
