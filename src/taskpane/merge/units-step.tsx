import { Step } from "../views/step";
import { UnitList } from "../views/unit-list";
import { useMerge } from "./context";
import type { MergeState } from "./state";

/** Step 2: whose rows the appendix has, in their order. */
export function UnitsStep({ state }: { readonly state: MergeState }) {
  const { words, send } = useMerge();
  const { list, dropped, doing, problem } = state;
  return (
    <Step number={2} title={words.pane.units.title}>
      <UnitList
        id="merge-units"
        list={list}
        dropped={dropped}
        doing={doing === "readingSelection" ? "reading" : doing && "other"}
        isInvalid={problem?.kind === "noUnits"}
        onTyped={(typed) => send({ kind: "listTyped", list: typed })}
        onSelectionAsked={() => send({ kind: "selectionAsked" })}
      />
      <button type="button" disabled={doing !== null} onClick={() => send({ kind: "tableAsked" })}>
        {words.pane.units.fromTable}
      </button>
      {list === "" && <p class="aside">{words.pane.units.kept}</p>}
    </Step>
  );
}
