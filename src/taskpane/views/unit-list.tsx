import { unitsFromText, type DroppedName } from "../../core/appendix/units";
import type { AppendixState } from "../state/appendix";
import { usePane } from "./context";

const reasons: readonly DroppedName["reason"][] = ["duplicate", "total", "heading"];

/** Units typed one a line, or taken from the selected cells and then edited. */
export function UnitList({ appendix }: { readonly appendix: AppendixState }) {
  const { words, send } = usePane();
  const { build } = words.pane;
  const { names, dropped } = unitsFromText(appendix.list);
  const leftOut = [...appendix.dropped, ...dropped];
  return (
    <>
      <div class="field-head">
        <label for="units">{build.list}</label>
        <button
          type="button"
          disabled={appendix.doing !== null}
          onClick={() => send({ kind: "selectionAsked" })}
        >
          {appendix.doing === "readingSelection" ? build.reading : build.takeSelection}
        </button>
      </div>
      <textarea
        id="units"
        spellcheck={false}
        placeholder={build.listExample}
        value={appendix.list}
        aria-invalid={appendix.problem?.kind === "noUnits"}
        aria-describedby="unit-count"
        onInput={(event) => send({ kind: "listTyped", list: event.currentTarget.value })}
      />
      <p class="aside" id="unit-count">
        {build.unitCount(names.length)}
        {reasons.map((reason) => {
          const list = leftOut.filter((name) => name.reason === reason);
          return list.length > 0 && ` ${words.appendix.dropped(reason, list)}`;
        })}
      </p>
    </>
  );
}
