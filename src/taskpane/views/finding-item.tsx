import { formatCell } from "../../core/model/a1";
import type { FindingEntry } from "../findings/list-findings";
import type { CheckState } from "../state/check";
import { Arithmetic } from "./arithmetic";
import { CellLinks } from "./cell-links";
import { usePane } from "./context";
import { useEvidence } from "./evidence-part";
import { useRecords } from "./records-part";

interface Props {
  readonly entry: FindingEntry;
  readonly check: CheckState;
  readonly writing: boolean;
}

/**
 * One finding: its cell, what is wrong, what should stand there, and its repair. The one the list
 * stands on also shows where its figures come from.
 */
export function FindingItem({ entry, check, writing }: Props) {
  const { words, send } = usePane();
  const evidence = useEvidence();
  const records = useRecords();
  const { check: says } = words.pane;
  const { index, finding } = entry;
  const { cells, detail, operands, repair } = finding;
  const isCurrent = index === check.current;
  const address = formatCell(cells[0]);
  // the Tab key stops at one line; ↑ ↓ do the rest
  const tabIndex = index === (check.current ?? 0) ? 0 : -1;
  return (
    <li class={`${isCurrent ? "current" : ""} ${repair === null ? "" : "repairable"}`}>
      <button
        type="button"
        class="finding"
        data-entry={index}
        tabIndex={tabIndex}
        aria-current={isCurrent}
        onClick={() => send({ kind: "entryChosen", index })}
      >
        <span class="head">
          <span class="cell">{address}</span> {words.findings.title(detail.rule)}
        </span>
        <span class="explanation">{words.findings.explain(finding)}</span>
      </button>
      {repair !== null && (
        <button
          type="button"
          class="repair"
          tabIndex={tabIndex}
          aria-label={says.repairCell(address)}
          disabled={writing}
          onClick={() => send({ kind: "repairAsked", index })}
        >
          {says.repair}
        </button>
      )}
      {isCurrent && <Arithmetic entry={entry} />}
      {isCurrent && evidence !== null && finding.severity === "error" && (
        <evidence.FindingEvidence entry={entry} known={check.known} />
      )}
      {isCurrent && records !== null && <records.IgnoreForm key={index} entry={entry} />}
      {isCurrent && (
        <div class="links">
          {cells.length > 1 && <CellLinks label={says.cells} cells={cells} />}
          {operands.length > 0 && <CellLinks label={says.operands} cells={operands} />}
          <a class="why" href={`help/rules/${detail.rule}.html`} target="_blank" rel="noreferrer">
            {says.why}
          </a>
        </div>
      )}
    </li>
  );
}
