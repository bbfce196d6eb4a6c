import { formatRange } from "../../core/model/a1";
import { chosenTable, type AppendixState } from "../state/appendix";
import { usePane } from "./context";
import { Hint } from "./hint";

/** Units and figures of a table recognised on the open sheet. */
export function TableSource({ appendix }: { readonly appendix: AppendixState }) {
  const { words, send } = usePane();
  const { build } = words.pane;
  const { found } = appendix;
  const table = chosenTable(appendix);
  const read = (): void => send({ kind: "tableAsked" });
  const isReading = appendix.doing === "readingTable";
  return (
    <>
      {found !== null && found.changed !== null && (
        <Hint kind="changed" text={build.tableChanged} action={build.readAgain} onAction={read} />
      )}
      {found !== null && found.tables.length > 1 && (
        <label class="field">
          {build.table}
          <select
            value={found.chosen}
            onChange={(event) =>
              send({ kind: "tableChosen", index: event.currentTarget.selectedIndex })
            }
          >
            {found.tables.map(({ range, title }, index) => (
              <option key={index} value={index}>
                {build.tableOption(formatRange(range), title[0] ?? range.sheet)}
              </option>
            ))}
          </select>
        </label>
      )}
      {table !== null && (
        <p>
          <strong>{table.title[0] ?? table.range.sheet}</strong>
          <br />
          {build.tableFound(
            formatRange(table.range),
            table.rows.filter(({ kind }) => kind === "unit").length,
          )}
        </p>
      )}
      <button type="button" disabled={appendix.doing !== null} onClick={read}>
        {isReading ? build.reading : found === null ? build.readTable : build.readAgain}
      </button>
      <p class="aside">{build.tableHint}</p>
    </>
  );
}
