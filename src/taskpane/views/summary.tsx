import type { Review } from "../../core/model/review";
import { severities } from "../findings/list-findings";
import { tally } from "../findings/tally";
import { usePane } from "./context";
import { Icon } from "./icon";

/** What came of the check, in one line; then how much was compared and what could not be. */
export function Summary({ review }: { readonly review: Review }) {
  const { check } = usePane().words.pane;
  const { findings, relations, tables, uncompared } = tally(review);
  const found = severities.filter((severity) => findings[severity] > 0);
  return (
    <div class="summary" role="status">
      <h2 class="visually-hidden">{check.summary}</h2>
      <p class="counts">
        {findings.error === 0 && (
          <span class="count done">
            <Icon name="done" />
            {check.nothing}
          </span>
        )}
        {found.map((severity) => (
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
  );
}
