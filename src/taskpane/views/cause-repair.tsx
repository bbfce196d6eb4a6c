import { figureText } from "../../core/cause-subject";
import type { Explanation, FigureRepair } from "../../core/model/cause";
import type { Table } from "../../core/model/table";
import { cellAt, formulaIn } from "../../core/rules/cells";
import { whereAt } from "../../core/rules/where";
import { isOpen } from "../../core/settle-figures";
import type { CauseEntry } from "../findings/list-findings";
import { countCells, editsOf } from "../findings/repairs";
import type { CheckState } from "../state/check";
import { usePane } from "./context";
import { FigureLink } from "./figure-link";
import { ImpliedReason, ImpliedValue } from "./implied-value";

/** More changes are folded away. */
const UNFOLDED = 6;

interface Props {
  readonly entry: CauseEntry;
  readonly way: Explanation;
  readonly check: CheckState;
  readonly writing: boolean;
}

/** What an explanation would change, and the button that does it in one undo step. */
export function CauseRepair({ entry, way: { repairs }, check, writing }: Props) {
  const { words, send } = usePane();
  const { check: says } = words.pane;
  const { table, cause } = entry.found;
  const cells = countCells(editsOf(entry, check.chosen));
  const [only] = repairs;
  const isPending =
    cause.explanations.length === 1 && repairs.some((repair) => !repair.certain && !isOpen(repair));
  const changes = (
    <ul role="list">
      {repairs.map((repair) => (
        <Change key={`${repair.place.row},${repair.place.column}`} table={table} repair={repair} />
      ))}
    </ul>
  );
  return (
    <div class="changes">
      {repairs.length <= UNFOLDED ? (
        changes
      ) : (
        <details>
          <summary>{says.changes(cells)}</summary>
          {changes}
        </details>
      )}
      {isPending && <p class="aside">{says.pending}</p>}
      {repairs.some(isOpen) && <p class="aside">{says.aboutHint}</p>}
      {cells === 0 || only === undefined ? (
        <p class="aside">{says.formula}</p>
      ) : (
        <button
          type="button"
          disabled={writing}
          onClick={() => send({ kind: "repairAsked", index: entry.index })}
        >
          {repairs.length === 1
            ? says.applyValue(figureText(table, only.place, only.value))
            : says.applyWay(cells)}
        </button>
      )}
    </div>
  );
}

/** "Ninh Sơn, cột 8: 67.269 → 63.375" */
function Change({ table, repair }: { readonly table: Table; readonly repair: FigureRepair }) {
  const { words } = usePane();
  const { place, printed } = repair;
  const cell = cellAt(table, place);
  const isFormula = formulaIn(table, cell) !== null;
  return (
    <li>
      <span class="what">{words.causes.cell(whereAt(table, place))}</span>
      <span class="change">
        <FigureLink cell={cell} text={figureText(table, place, printed)} />→{" "}
        <ImpliedValue table={table} repair={repair} />
      </span>
      {isFormula ? (
        <span class="aside">({words.pane.check.formulas})</span>
      ) : (
        <ImpliedReason table={table} repair={repair} />
      )}
    </li>
  );
}
