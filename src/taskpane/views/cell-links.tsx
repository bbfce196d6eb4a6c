import { formatRange } from "../../core/model/a1";
import type { CellRef } from "../../core/model/reference";
import { joinCells } from "../findings/join-cells";
import { usePane } from "./context";

interface Props {
  readonly label: string;
  readonly cells: readonly CellRef[];
}

/** Cells as the ranges they form, each of which can be gone to. */
export function CellLinks({ label, cells }: Props) {
  const { words, send } = usePane();
  return (
    <span class="cells">
      {label}
      {joinCells(cells).map((range) => {
        const address = formatRange(range);
        return (
          <button
            key={address}
            type="button"
            class="link"
            aria-label={words.pane.check.goTo(address)}
            onClick={() => send({ kind: "cellsChosen", range })}
          >
            {address}
          </button>
        );
      })}
    </span>
  );
}
