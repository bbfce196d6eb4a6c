import { formatCell } from "../../core/model/a1";
import type { CellRef } from "../../core/model/reference";
import { usePane } from "../views/context";
import { useMerge } from "./context";

interface Props {
  /** "" for the workbook that is open. */
  readonly file: string;
  readonly cell: CellRef;
}

/** Where something stands; what is in the open workbook can be gone to. */
export function Place({ file, cell }: Props) {
  const { words } = usePane();
  const { send } = useMerge();
  const address = `${cell.sheet}!${formatCell(cell)}`;
  if (file !== "") {
    return (
      <span class="place">
        {file} · {address}
      </span>
    );
  }
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
