import { useState } from "preact/hooks";
import { brokenCells, findBroken, mendEdits, type Broken } from "../../core/formulas/mend";
import type { Around } from "../effects/around";
import { usePane } from "../views/context";
import { useHelperWords } from "./words";

interface Props {
  readonly around: Around;
  readonly writing: boolean;
}

/** Finds the cells whose BHXH functions are not known, and enters them again in one step. */
export function MendBox({ around, writing }: Props) {
  const { send } = usePane();
  const says = useHelperWords();
  const [broken, setBroken] = useState<readonly Broken[] | null>(null);
  const look = async (): Promise<void> => {
    const read = await around.host.read("workbook");
    if (!read.ok) return send({ kind: "failed", failure: read.failure });
    setBroken(findBroken(read.value));
  };
  const mend = (cells: readonly Broken[]): void => {
    setBroken(null);
    const write = { kind: "mend", count: cells.length, edits: mendEdits(cells) } as const;
    send({ kind: "writeAsked", write });
  };
  return (
    <section class="mend">
      <h3>{says.mendTitle}</h3>
      <p class="aside">{says.mendAbout}</p>
      {broken === null || broken.length === 0 ? (
        <button type="button" disabled={writing} onClick={() => void look()}>
          {says.mend}
        </button>
      ) : (
        <>
          <p>{says.found(broken.length, brokenCells(broken))}</p>
          <button type="button" class="primary" disabled={writing} onClick={() => mend(broken)}>
            {says.mendAll(broken.length)}
          </button>
        </>
      )}
      {broken?.length === 0 && <p role="status">{says.nothingBroken}</p>}
    </section>
  );
}
