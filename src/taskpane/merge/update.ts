import { unitsFromText } from "../../core/appendix/units";
import { consolidate, isSettled } from "../../core/consolidate/consolidate";
import type { SourceFile } from "../../core/consolidate/source";
import { updateDecisions } from "./update-decisions";
import type { MergeCommand, MergeEvent } from "./event";
import { updateFiles } from "./update-files";
import { formOf } from "./form-of";
import { pageSize, type MergeState } from "./state";

export type MergeChange = readonly [state: MergeState, ...commands: readonly MergeCommand[]];

/** The whole behaviour of Tổng hợp: what an event makes of a state. Pure. */
export function updateMerge(state: MergeState, event: MergeEvent): MergeChange {
  switch (event.kind) {
    case "opened":
      return [state, { kind: "readKept" }];
    case "taskChosen":
      return [{ ...state, task: event.task }];
    case "filesChosen":
    case "fileBegun":
    case "fileRead":
    case "readingDone":
    case "readingCancelled":
    case "fileRemoved":
    case "sheetsAsked":
    case "sheetsRead":
    case "sheetToggled": {
      const [next, ...commands] = updateFiles(state, event);
      return [next.reading === null ? reviewed(next) : next, ...commands];
    }
    case "keptRead": {
      const list = state.list === "" ? event.units.join("\n") : state.list;
      const aliases = new Map([...event.aliases, ...state.aliases]);
      return [reviewed({ ...state, list, aliases })];
    }
    case "listTyped":
      return [reviewed({ ...state, list: event.list, dropped: [], problem: null })];
    case "selectionAsked":
      return [{ ...state, doing: "readingSelection", problem: null }, { kind: "readSelection" }];
    case "tableAsked":
      return [{ ...state, doing: "readingUnits", problem: null }, { kind: "readTable" }];
    case "unitsRead":
      return [withUnits(state, event)];
    case "formChosen":
      return [reviewed({ ...state, formId: event.id, subject: null })];
    case "subjectChosen":
      return [reviewed({ ...state, subject: event.subject })];
    case "titleTyped":
      return [{ ...state, title: { ...state.title, [event.field]: event.text } }];
    case "chartsChosen":
      return [{ ...state, withCharts: event.withCharts }];
    case "filterChosen":
      return [{ ...state, filter: event.filter, shown: pageSize }];
    case "moreAsked":
      return [{ ...state, shown: state.shown + pageSize }];
    case "rowSettled":
    case "rowReopened":
    case "submissionTaken":
    case "columnChosen":
    case "figureChosen":
    case "figureReopened":
      return [reviewed(updateDecisions(state, event))];
    case "cellChosen":
      return [state, { kind: "reveal", cell: event.cell }];
    case "buildAsked":
      return build(state);
    case "built":
      return [{ ...state, doing: null, built: { sheet: event.sheet, log: event.log } }];
    case "failed":
      return [{ ...state, doing: null, problem: { kind: "host", failure: event.failure } }];
  }
}

/** Everything that has been read, the taken sheets of the open workbook last. */
const filesRead = ({ files, sheets, taken }: MergeState): readonly SourceFile[] => [
  ...files.flatMap(({ read }) => (read === null ? [] : [read])),
  ...(sheets ?? []).flatMap(({ name, source }) => (taken.has(name) ? [source] : [])),
];

/** The state with its review computed anew. */
function reviewed(state: MergeState): MergeState {
  const files = filesRead(state);
  const units = unitsFromText(state.list).names;
  const review =
    files.length === 0 || units.length === 0
      ? null
      : consolidate(files, units, formOf(state), state.decisions, state.aliases);
  return { ...state, review, problem: null, built: null };
}

function withUnits(state: MergeState, { units }: Extract<MergeEvent, { kind: "unitsRead" }>) {
  if (units.names.length > 0) {
    const list = units.names.join("\n");
    return reviewed({ ...state, doing: null, list, dropped: units.dropped });
  }
  const kind = state.doing === "readingUnits" ? "noUnitsKept" : "noUnitsSelected";
  return { ...state, doing: null, problem: { kind } } as const;
}

function build(state: MergeState): MergeChange {
  const { review, doing, reading } = state;
  if (doing !== null || reading !== null) return [state];
  if (filesRead(state).length === 0) return [{ ...state, problem: { kind: "noFiles" } }];
  if (review === null) return [{ ...state, problem: { kind: "noUnits" } }];
  if (!isSettled(review)) return [{ ...state, filter: "open", shown: pageSize }];
  return [
    { ...state, doing: "building", problem: null },
    { kind: "build", state },
  ];
}
