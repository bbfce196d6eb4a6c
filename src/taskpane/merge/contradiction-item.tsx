import type { Submission } from "../../core/consolidate/consolidation";
import { usePane } from "../views/context";
import { useMerge } from "./context";
import { ItemHead } from "./item-head";
import { Place } from "./place";

/** What is wrong within a unit's own table, to be asked of the unit. */
export function ContradictionItem({ submission }: { readonly submission: Submission }) {
  const { findings: sayFinding } = usePane().words;
  const { words } = useMerge();
  const say = words.pane.review.contradiction;
  const { file, contradictions } = submission;
  const { errors, warnings, findings } = contradictions;
  const unlisted = errors + warnings - findings.length;
  return (
    <>
      <ItemHead
        icon={errors > 0 ? "error" : "warning"}
        text={say.title(file || words.pane.review.thisWorkbook)}
      />
      <details>
        <summary>{say.counts(errors, warnings)}</summary>
        <ul class="plain-list">
          {findings.map((finding, index) => (
            <li key={index}>
              <Place file={file} cell={finding.cells[0]} /> {sayFinding.explain(finding)}
            </li>
          ))}
          {unlisted > 0 && <li>{say.more(unlisted)}</li>}
        </ul>
      </details>
      <p class="aside">{say.hint}</p>
    </>
  );
}
