import { formatCell } from "../../core/model/a1";
import type { Entry } from "../findings/list-findings";
import { CellLinks } from "./cell-links";
import { usePane } from "./context";

interface Props {
  readonly entry: Entry;
  /** Whether the list stands on it; it then also shows where its figures come from. */
  readonly isCurrent: boolean;
  /** Whether the Tab key stops here; ↑ ↓ do the rest. */
  readonly isStop: boolean;
  readonly writing: boolean;
}

/** One finding: its cell, what is wrong, what should stand there, and its repair. */
export function FindingItem({ entry: { index, finding }, isCurrent, isStop, writing }: Props) {
  const { words, send } = usePane();
  const { check } = words.pane;
  const { cells, detail, operands, repair } = finding;
  const address = formatCell(cells[0]);
  const tabIndex = isStop ? 0 : -1;
  return (
    <li class={`${isCurrent ? "current" : ""} ${repair === null ? "" : "repairable"}`}>
      <button
        type="button"
        class="finding"
        data-finding={index}
        tabIndex={tabIndex}
        aria-current={isCurrent}
        onClick={() => send({ kind: "findingChosen", index })}
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
          aria-label={check.repairCell(address)}
          disabled={writing}
          onClick={() => send({ kind: "repairAsked", index })}
        >
          {check.repair}
        </button>
      )}
      {isCurrent && (
        <div class="links">
          {cells.length > 1 && <CellLinks label={check.cells} cells={cells} />}
          {operands.length > 0 && <CellLinks label={check.operands} cells={operands} />}
          <a class="why" href={`help/rules/${detail.rule}.html`} target="_blank" rel="noreferrer">
            {check.why}
          </a>
        </div>
      )}
    </li>
  );
}
