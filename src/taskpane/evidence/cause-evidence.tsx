import { formatCell } from "../../core/model/a1";
import type { TableCause } from "../../core/causes";
import type { CellRef } from "../../core/model/reference";
import { membersOf } from "../../core/relations/members";
import { cellAt } from "../../core/rules/cells";
import { listedWays } from "../findings/chosen-way";
import type { CauseEntry } from "../findings/list-findings";
import { isConfirmed, type Known } from "../state/known";
import { usePane } from "../views/context";
import { confirmables } from "./confirm";
import { ConfirmList } from "./confirm-list";
import { useEvidenceWords } from "./words";

interface Props {
  readonly entry: CauseEntry;
  readonly known: Known;
}

/** What was confirmed of a cause's figures, and what comes of it; those it suspects can be confirmed. */
export function CauseEvidence({ entry, known }: Props) {
  const says = useEvidenceWords();
  const { found } = entry;
  const suspected = suspectedCells(entry);
  const confirmed = membersIn(found).filter((cell) => isConfirmed(known, cell));
  const doubted = suspected.filter((cell) => isConfirmed(known, cell));
  return (
    <>
      {found.disputed.length > 0 ? (
        <Disputed found={found} />
      ) : (
        doubted.length > 0 && (
          <p class="aside">{says.stillDoubted(doubted.map(formatCell).join(", "))}</p>
        )
      )}
      <ConfirmList
        figures={confirmables(found.table, [...suspected, ...confirmed])}
        known={known}
      />
    </>
  );
}

/** That confirmed figures contradict each other, each contradiction in its own sentence. */
function Disputed({ found: { findings, disputed, table } }: { readonly found: TableCause }) {
  const { findings: sentences } = usePane().words;
  const says = useEvidenceWords();
  const cells = disputed.flatMap((relation) =>
    membersOf(relation).map((place) => formatCell(cellAt(table, place))),
  );
  const about = findings.filter((finding) => cells.includes(formatCell(finding.cells[0])));
  return (
    <div class="disputed" role="alert">
      <p>{says.disputed}</p>
      {about.map((finding, at) => (
        <p key={at}>{sentences.explain(finding)}</p>
      ))}
      <p>{says.disputedHint}</p>
    </div>
  );
}

/** Every figure that an explanation to choose from would change. */
const suspectedCells = (entry: CauseEntry): readonly CellRef[] =>
  listedWays(entry).flatMap(({ repairs }) =>
    repairs.map(({ place }) => cellAt(entry.found.table, place)),
  );

const membersIn = ({ cause, table }: TableCause): readonly CellRef[] =>
  cause.relations.flatMap((relation) => membersOf(relation).map((place) => cellAt(table, place)));
