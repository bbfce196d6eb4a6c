import type { AppendixProblem, AppendixState, UnitSource } from "../state/appendix";
import { usePane } from "./context";
import { Problem } from "./problem";
import { Step } from "./step";
import { TableSource } from "./table-source";
import { UnitList } from "./unit-list";

const sources: readonly UnitSource[] = ["list", "table"];

/** Step 1: whose rows the appendix has. */
export function UnitsStep({ appendix }: { readonly appendix: AppendixState }) {
  const { words, send } = usePane();
  const { build } = words.pane;
  const names = { list: build.fromList, table: build.fromTable };
  return (
    <Step number={1} title={build.units}>
      <fieldset class="choices">
        <legend class="visually-hidden">{build.source}</legend>
        {sources.map((source) => (
          <label key={source}>
            <input
              type="radio"
              name="source"
              checked={appendix.source === source}
              onChange={() => send({ kind: "sourceChosen", source })}
            />
            {names[source]}
          </label>
        ))}
      </fieldset>
      {appendix.source === "list" ? (
        <UnitList
          id="units"
          list={appendix.list}
          dropped={appendix.dropped}
          doing={appendix.doing === "readingSelection" ? "reading" : appendix.doing && "other"}
          isInvalid={appendix.problem?.kind === "noUnits"}
          onTyped={(list) => send({ kind: "listTyped", list })}
          onSelectionAsked={() => send({ kind: "selectionAsked" })}
        />
      ) : (
        <TableSource appendix={appendix} />
      )}
      {isAboutUnits(appendix.problem) && <Problem problem={appendix.problem} />}
    </Step>
  );
}

const isAboutUnits = (problem: AppendixProblem | null): problem is AppendixProblem =>
  problem !== null && problem.kind !== "host";
