import { formatCell } from "../../core/model/a1";
import { rangeRef } from "../../core/model/reference";
import type { AsideFinding } from "../findings/set-aside";
import { usePane } from "../views/context";
import { useRecordsWords } from "./words";

/** "Đã bỏ qua (n)": what the officer lets stand, why, and the way back. */
export function AsideList({ aside }: { readonly aside: readonly AsideFinding[] }) {
  const { words, send } = usePane();
  const says = useRecordsWords();
  if (aside.length === 0) return null;
  const takeBack = (keys: readonly string[]) => () => send({ kind: "takeBackAsked", keys });
  return (
    <details class="set-aside">
      <summary>{says.aside(aside.length)}</summary>
      <ul role="list">
        {aside.map(({ key, finding, reason }) => {
          const { sheet, row, column } = finding.cells[0];
          const address = formatCell(finding.cells[0]);
          return (
            <li key={key}>
              <button
                type="button"
                class="finding"
                onClick={() =>
                  send({ kind: "cellsChosen", range: rangeRef(sheet, row, column, 1, 1) })
                }
              >
                <span class="head">
                  <span class="cell">{address}</span> {words.findings.title(finding.detail.rule)}
                </span>
                <span class="explanation">{says.reason(reason)}</span>
              </button>
              <button
                type="button"
                aria-label={says.takeBackCell(address)}
                onClick={takeBack([key])}
              >
                {says.takeBack}
              </button>
            </li>
          );
        })}
      </ul>
      {aside.length > 1 && (
        <button type="button" onClick={takeBack(aside.map(({ key }) => key))}>
          {says.takeBackAll}
        </button>
      )}
    </details>
  );
}
