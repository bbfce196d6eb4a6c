import { formatCell } from "../../core/model/a1";
import { rangeRef, type CellRef } from "../../core/model/reference";
import { usePane } from "./context";

interface Props {
  readonly cell: CellRef;
  readonly text: string;
}

/** A figure that goes to its cell. */
export function FigureLink({ cell, text }: Props) {
  const { words, send } = usePane();
  const address = formatCell(cell);
  const range = rangeRef(cell.sheet, cell.row, cell.column, 1, 1);
  return (
    <button
      type="button"
      class="link figure"
      title={address}
      aria-label={`${text}. ${words.pane.check.goTo(address)}`}
      onClick={() => send({ kind: "cellsChosen", range })}
    >
      {text}
    </button>
  );
}
