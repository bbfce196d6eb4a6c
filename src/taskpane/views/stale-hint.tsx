import type { Report } from "../state/check";
import { clockTime } from "./clock-time";
import { usePane } from "./context";
import { Hint } from "./hint";

/** Says that what is listed may no longer hold; below the list, so that scrolling never hides it. */
export function StaleHint({ report }: { readonly report: Report | null }) {
  const { words, send } = usePane();
  if (report === null || report.changed === null) return null;
  return (
    <Hint
      kind="changed"
      text={words.pane.check.changed(clockTime(report.at))}
      action={words.pane.check.recheck}
      onAction={() => send({ kind: "recheckAsked" })}
    />
  );
}
