import { useMemo } from "preact/hooks";
import { severities, type Checked } from "../findings/list-findings";
import { findingsOf, joinRepairs } from "../findings/repairs";
import { tally } from "../findings/tally";
import { usePane } from "./context";
import { Icon } from "./icon";

interface Props {
  readonly checked: Checked;
  readonly writing: boolean;
}

/** What came of the check; how much was compared and what could not be; what can be repaired at once. */
export function Summary({ checked, writing }: Props) {
  const { words, send } = usePane();
  const { check } = words.pane;
  const { review } = checked;
  const { findings, causes, relations, tables, uncompared, unexplained } = useMemo(
    () => tally(checked),
    [checked],
  );
  const repairs = useMemo(() => joinRepairs(findingsOf(review)).length, [review]);
  return (
    <div class="summary">
      <h2 class="visually-hidden">{check.summary}</h2>
      <div role="status">
        <p class="counts">
          {findings.error === 0 && (
            <span class="count done">
              <Icon name="done" />
              {check.nothing}
            </span>
          )}
          {severities
            .filter((severity) => findings[severity] > 0)
            .map((severity) => (
              <span key={severity} class={`count ${severity}`}>
                <Icon name={severity} />
                {severity === "error" && causes > 0 && `${check.causeTally(causes)} · `}
                {check.tally(severity, findings[severity])}
              </span>
            ))}
        </p>
        <p class="aside">
          {check.compared(relations, tables)}
          {uncompared > 0 && ` ${check.uncompared(uncompared)}`}
        </p>
        {unexplained > 0 && <p class="aside">{check.unexplained}</p>}
        {checked.causes === null && findings.error + findings.warning > 0 && (
          <p class="aside explaining">{check.explaining}</p>
        )}
      </div>
      {repairs > 1 && (
        <button type="button" disabled={writing} onClick={() => send({ kind: "allRepairsAsked" })}>
          {check.repairAll(repairs)}
        </button>
      )}
    </div>
  );
}
