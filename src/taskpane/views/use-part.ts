import { useEffect, useState } from "preact/hooks";
import { failureOf } from "../effects/failure-of";
import { usePane } from "./context";

/**
 * A part of the pane that comes in a file of its own: null until it is wanted and there. Where it
 * cannot be fetched, the pane says so. A whole panel of its own is a FetchedFlow.
 */
export function usePart<Part>(load: () => Promise<Part>, isWanted: boolean): Part | null {
  const { send } = usePane();
  const [part, setPart] = useState<Part | null>(null);
  useEffect(() => {
    if (!isWanted || part !== null) return;
    load().then(
      (loaded) => setPart(loaded),
      (thrown: unknown) => send({ kind: "failed", failure: failureOf(thrown) }),
    );
  }, [isWanted]);
  return part;
}
