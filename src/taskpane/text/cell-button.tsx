import { formatCell } from "../../core/model/a1";
import type { CellRef } from "../../core/model/reference";
import { usePane } from "../views/context";
import { useText } from "./context";

/** A cell of the workbook, to be gone to. */
export function CellButton({ cell }: { readonly cell: CellRef }) {
  const { words } = usePane();
  const { send } = useText();
  const address = `${cell.sheet}!${formatCell(cell)}`;
  return (
    <button
      type="button"
      class="link"
      aria-label={words.pane.check.goTo(address)}
      onClick={() => send({ kind: "cellChosen", cell })}
    >
      {address}
    </button>
  );
}
