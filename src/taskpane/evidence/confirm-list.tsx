import { useState } from "preact/hooks";
import { formatCell } from "../../core/model/a1";
import { isConfirmed, type Known } from "../state/known";
import { usePane } from "../views/context";
import { FigureLink } from "../views/figure-link";
import { toggleConfirmed, type Confirmable } from "./confirm";
import { useEvidenceWords } from "./words";

interface Props {
  readonly figures: readonly Confirmable[];
  readonly known: Known;
}

/** "Ô này đúng": figures to tick as found right in the records. Folded, for most are never asked. */
export function ConfirmList({ figures, known }: Props) {
  const { words, send } = usePane();
  const says = useEvidenceWords();
  const [isOpen, setOpen] = useState(false);
  if (figures.length === 0) return null;
  return (
    <details class="confirm" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{says.confirm}</summary>
      {isOpen && (
        <>
          <p class="aside">{says.confirmHint}</p>
          <ul role="list">
            {figures.map((figure) => {
              const { cell, text, where } = figure;
              const [address, place] = [formatCell(cell), words.causes.cell(where)];
              return (
                <li key={address}>
                  <label class="check">
                    <input
                      type="checkbox"
                      aria-label={says.confirmCell(address, place, text)}
                      checked={isConfirmed(known, cell)}
                      onChange={() =>
                        send({ kind: "evidenceGiven", known: toggleConfirmed(known, figure) })
                      }
                    />
                    <span>{place}</span>
                  </label>
                  <FigureLink cell={cell} text={text} />
                </li>
              );
            })}
          </ul>
        </>
      )}
    </details>
  );
}
