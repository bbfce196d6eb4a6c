import { chosenUnits } from "../chosen-units";
import type { AppendixEvent } from "../event";
import type { AppendixState } from "../state/appendix";
import type { State } from "../state/pane";
import type { Change } from "./change";

const withAppendix = (state: State, appendix: Partial<AppendixState>): State => ({
  ...state,
  appendix: { ...state.appendix, ...appendix },
});

export function updateAppendix(state: State, event: AppendixEvent): Change {
  const { appendix } = state;
  switch (event.kind) {
    case "sourceChosen":
      return [withAppendix(state, { source: event.source, problem: null })];
    case "listTyped":
      return [withAppendix(state, { list: event.list, dropped: [], problem: null })];
    case "selectionAsked":
      return [
        withAppendix(state, { doing: "readingSelection", problem: null }),
        { kind: "readSelection" },
      ];
    case "selectionRead":
      return event.units.names.length === 0
        ? [withAppendix(state, { doing: null, problem: { kind: "noUnitsSelected" } })]
        : [
            withAppendix(state, {
              doing: null,
              list: event.units.names.join("\n"),
              dropped: event.units.dropped,
            }),
          ];
    case "tableAsked":
      return [
        withAppendix(state, { doing: "readingTable", problem: null }),
        { kind: "readTables" },
        ...(state.watching ? [] : [{ kind: "watch" } as const]),
      ];
    case "tablesRead":
      return event.tables.length === 0
        ? [withAppendix(state, { doing: null, found: null, problem: { kind: "noTable" } })]
        : [
            withAppendix(state, {
              doing: null,
              found: { tables: event.tables, chosen: 0, changed: null },
            }),
          ];
    case "tableChosen":
      return appendix.found === null
        ? [state]
        : [withAppendix(state, { found: { ...appendix.found, chosen: event.index } })];
    case "titleTyped":
      return [withAppendix(state, { title: { ...appendix.title, [event.field]: event.text } })];
    case "formChosen":
      return [withAppendix(state, { form: { ...appendix.form, ...event.choice } })];
    case "buildAsked":
      return build(state);
    case "appendixFailed":
      return [
        withAppendix(
          { ...state, writing: false },
          { doing: null, problem: { kind: "host", failure: event.failure } },
        ),
      ];
  }
}

function build(state: State): Change {
  const { appendix } = state;
  if (state.writing) return [state];
  const units = chosenUnits(appendix);
  if (units === null) {
    const problem = { kind: appendix.source === "table" ? "tableNotRead" : "noUnits" } as const;
    return [withAppendix(state, { problem })];
  }
  return [
    withAppendix({ ...state, writing: true, notice: null }, { doing: "building", problem: null }),
    { kind: "build", units, title: appendix.title, form: appendix.form },
  ];
}
