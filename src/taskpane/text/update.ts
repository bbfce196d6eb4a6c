import { draftReport } from "../../core/draft/draft-report";
import { periodOf } from "../../core/draft/period";
import { inStyle } from "../../core/settings/number-style";
import { defaultSettings, type Settings } from "../../core/settings/settings";
import { auditText } from "../../core/text/audit-text";
import type { TextCommand, TextEvent } from "./event";
import { isReplaceable, replaceables, replaceIn, type Replaceable } from "./replace";
import type { Draft, FoundTable, Tables, TextState } from "./state";
import type { TextWords } from "./words";

type Change = readonly [state: TextState, ...commands: readonly TextCommand[]];

/** The whole behaviour of Lời văn: what an event makes of a state. Pure. */
export function updateText(
  state: TextState,
  event: TextEvent,
  words: TextWords,
  settings: Settings = defaultSettings,
): Change {
  switch (event.kind) {
    case "taskChosen":
      return [{ ...state, task: event.task, notice: null }];
    case "textTyped":
      return [{ ...state, text: event.text, review: null, former: [], notice: null }];
    case "auditAsked":
      return beginReading(state, "audit");
    case "draftAsked":
      return beginReading(state, "draft");
    case "editAsked":
      return [{ ...state, review: null, notice: null }];
    case "tablesRead":
      return [showTables(state, { found: event.found, changed: false }, words, settings)];
    case "failed":
      return [{ ...state, reading: null, failure: event.failure }];
    case "workbookEdited":
      return [
        state.tables === null ? state : { ...state, tables: { ...state.tables, changed: true } },
      ];
    case "findingChosen": {
      const finding = state.review?.findings[event.index];
      if (finding === undefined) return [state];
      return [{ ...state, current: event.index, spot: finding.span }];
    }
    case "spotChosen":
      return [{ ...state, spot: event.span }];
    case "cellChosen":
      return [state, { kind: "reveal", cell: event.cell }];
    case "replaceAsked": {
      const finding = state.review?.findings[event.index];
      return [finding !== undefined && isReplaceable(finding) ? replace(state, [finding]) : state];
    }
    case "replaceAllAsked":
      return [replace(state, replaceables(state.review?.findings ?? []))];
    case "undoAsked":
      return [undo(state)];
    case "copyAsked":
      return [
        { ...state, notice: null },
        { kind: "copy", text: state.task === "audit" ? state.text : (state.draft?.text ?? "") },
      ];
    case "copied":
      return [{ ...state, notice: { kind: "copied" } }];
    case "copyRefused":
      // the text has to be copied by hand, from the field it is typed in
      return [
        {
          ...state,
          review: state.task === "audit" ? null : state.review,
          notice: { kind: "copyRefused" },
        },
      ];
    case "tableChosen":
      return [drafted(state, event.index, previousOf(state.tables, event.index), words, settings)];
    case "previousChosen":
      return [
        state.draft === null
          ? state
          : drafted(state, state.draft.table, event.index, words, settings),
      ];
    case "draftTyped":
      return [
        state.draft === null ? state : { ...state, draft: { ...state.draft, text: event.text } },
      ];
  }
}

function beginReading(state: TextState, task: TextState["task"]): Change {
  if (state.reading !== null) return [state];
  return [
    { ...state, reading: task, failure: null, notice: null },
    { kind: "read", task },
    ...(state.tables === null ? [{ kind: "watch" } as const] : []),
  ];
}

function showTables(
  state: TextState,
  tables: Tables,
  words: TextWords,
  settings: Settings,
): TextState {
  const next = { ...state, tables, reading: null };
  if (state.reading === "draft") {
    const first = Math.max(0, tables.found.findIndex(hasTotal));
    return drafted(next, first, previousOf(tables, first), words, settings);
  }
  return audited(next, state.text);
}

/** The check of a text against itself and the tables that were read. */
function audited(state: TextState, text: string): TextState {
  const tables = (state.tables?.found ?? []).map(({ table }) => table);
  const review = auditText(text, tables);
  const last = review.findings.length - 1;
  const current = state.current === null || last < 0 ? null : Math.min(state.current, last);
  return { ...state, text, review, current, spot: null };
}

function replace(state: TextState, findings: readonly Replaceable[]): TextState {
  if (findings.length === 0) return state;
  const next = audited(state, replaceIn(state.text, findings));
  const notice = { kind: "replaced", count: findings.length } as const;
  return { ...next, former: [...state.former, state.text], notice };
}

function undo(state: TextState): TextState {
  const text = state.former.at(-1);
  if (text === undefined) return state;
  const notice = { kind: "undone" } as const;
  return { ...audited(state, text), former: state.former.slice(0, -1), notice };
}

const hasTotal = ({ table }: FoundTable): boolean =>
  table.rows.some(({ kind }) => kind === "total");

/** The table of the same time a year before; null where none says that it is. */
function previousOf(tables: Tables | null, index: number): number | null {
  const found = tables?.found ?? [];
  const period = periodOf(found[index]?.table.title ?? []);
  const at = found.findIndex(({ table }) => {
    const other = periodOf(table.title);
    return other?.months === period?.months && other?.year === (period?.year ?? 0) - 1;
  });
  return at < 0 ? null : at;
}

/** The sentences of one table; what was edited in those of another is gone. */
function drafted(
  state: TextState,
  table: number,
  previous: number | null,
  words: TextWords,
  settings: Settings,
): TextState {
  const found = state.tables?.found ?? [];
  const chosen = found[table];
  if (chosen === undefined) return { ...state, draft: null };
  const earlier = previous === null ? undefined : found[previous];
  const text = draftReport(chosen.table, earlier?.table ?? null, settings)
    .map((paragraph) => `- ${paragraph.map(words.draft.sentence).join(" ")}`)
    .join("\n");
  const draft: Draft = { table, previous, text: inStyle(text, settings.numberStyle) };
  return { ...state, draft };
}
