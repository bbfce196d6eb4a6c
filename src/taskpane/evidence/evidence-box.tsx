import { formatCell } from "../../core/model/a1";
import type { Around } from "../effects/around";
import type { Report } from "../state/check";
import type { Known } from "../state/known";
import { usePane } from "../views/context";
import { FigureLink } from "../views/figure-link";
import { toggleConfirmed } from "./confirm";
import { EarlierChoice } from "./earlier-choice";
import { useEvidenceWords } from "./words";

interface Props {
  readonly report: Report;
  readonly known: Known;
  readonly around: Around;
}

/** "Căn cứ thêm": what else tells which figures are wrong. Folded; its line says what is in use. */
export function EvidenceBox({ report, known, around }: Props) {
  const says = useEvidenceWords();
  const { earlier, confirmed } = known;
  const inUse = [
    ...(earlier === null ? [] : [says.comparedShort(earlier.table.range.sheet)]),
    ...(confirmed.length === 0 ? [] : [says.confirmedShort(confirmed.length)]),
  ];
  return (
    <details class="evidence">
      <summary>
        <span>
          {says.title}
          {inUse.length > 0 && <span class="aside">: {inUse.join(", ")}</span>}
        </span>
      </summary>
      <EarlierChoice report={report} known={known} around={around} />
      <ConfirmedFigures known={known} />
    </details>
  );
}

/** What was confirmed, each to be taken back. */
function ConfirmedFigures({ known }: { readonly known: Known }) {
  const { send } = usePane();
  const says = useEvidenceWords();
  const { confirmed } = known;
  return (
    <div class="confirmed">
      <p class="label">{says.confirmed}</p>
      {confirmed.length > 0 && (
        <ul role="list">
          {confirmed.map((figure) => {
            const address = formatCell(figure.cell);
            return (
              <li key={`${figure.cell.sheet}!${address}`}>
                <span>
                  {figure.cell.sheet} · {address}
                </span>
                <FigureLink cell={figure.cell} text={figure.text} />
                <button
                  type="button"
                  class="quiet"
                  aria-label={says.takeBackCell(address)}
                  onClick={() =>
                    send({ kind: "evidenceGiven", known: toggleConfirmed(known, figure) })
                  }
                >
                  {says.takeBack}
                </button>
              </li>
            );
          })}
        </ul>
      )}
      <p class="aside">{confirmed.length === 0 ? says.confirmedNone : says.fallsHint}</p>
    </div>
  );
}
