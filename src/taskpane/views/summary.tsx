import { useMemo } from "preact/hooks";
import type { Review } from "../../core/model/review";
import { severities } from "../findings/list-findings";
import { joinRepairs } from "../findings/repairs";
import { tally } from "../findings/tally";
import { usePane } from "./context";
import { Icon } from "./icon";

interface Props {
  readonly review: Review;
  readonly writing: boolean;
}

/** What came of the check; how much was compared and what could not be; what can be repaired at once. */
export function Summary({ review, writing }: Props) {
  const { words, send } = usePane();
  const { check } = words.pane;
  const { findings, relations, tables, uncompared } = useMemo(() => tally(review), [review]);
  const repairs = useMemo(
    () => joinRepairs(review.tables.flatMap((table) => table.findings)).length,
    [review],
  );
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
                {check.tally(severity, findings[severity])}
              </span>
            ))}
        </p>
        <p class="aside">
          {check.compared(relations, tables)}
          {uncompared > 0 && ` ${check.uncompared(uncompared)}`}
        </p>
      </div>
      {repairs > 1 && (
        <button type="button" disabled={writing} onClick={() => send({ kind: "allRepairsAsked" })}>
          {check.repairAll(repairs)}
        </button>
      )}
    </div>
  );
}
