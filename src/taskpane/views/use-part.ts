import { useEffect, useState } from "preact/hooks";
import { usePane } from "./context";

/**
 * A part of the pane that comes in a file of its own: null until it is wanted and there. Where it
 * cannot be fetched, the pane says so.
 */
export function usePart<Part>(load: () => Promise<Part>, isWanted: boolean): Part | null {
  const { send } = usePane();
  const [part, setPart] = useState<Part | null>(null);
  useEffect(() => {
    if (!isWanted || part !== null) return;
    load().then(
      (loaded) => setPart(loaded),
      ({ message }: Error) =>
        send({ kind: "failed", failure: { kind: "unexpected", code: message, partly: false } }),
    );
  }, [isWanted]);
  return part;
}
