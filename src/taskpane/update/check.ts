import type { TableCause } from "../../core/causes";
import { rangeRef, type CellRef, type RangeRef } from "../../core/model/reference";
import type { Review } from "../../core/model/review";
import type { Scope } from "../../hosts/port";
import type { CheckEvent } from "../event";
import { countCells, editsOf, findingsOf, joinRepairs } from "../findings/repairs";
import { entryCell, listEntries, type CauseEntry, type Entry } from "../findings/list-findings";
import { layoutMarks } from "../findings/marks";
import { setAside } from "../findings/set-aside";
import { pageSize, type CheckState, type Report } from "../state/check";
import { withoutFallen, type ConfirmedFigure, type Known } from "../state/known";
import { isLive } from "../state/live";
import type { State, Write } from "../state/pane";
import type { Change } from "./change";
import { beginFollowing, chooseLive, giveUpFollowing, showFollowed } from "./follow";
import { askIgnore, showIgnored } from "./ignore";
import { keepChosen, keepPlace } from "./keep-place";

const withCheck = (state: State, check: Partial<CheckState>): State => ({
  ...state,
  check: { ...state.check, ...check },
});

const cellRange = ({ sheet, row, column }: CellRef): RangeRef => rangeRef(sheet, row, column, 1, 1);

/** Begins a run; `from` is selected first where an earlier check is done again. */
export function beginCheck(state: State, scope: Scope, from: RangeRef | null): Change {
  const run = state.check.runs + 1;
  return [
    withCheck(
      { ...state, tab: "check" },
      {
        runs: run,
        run: { id: run, step: { kind: "reading" }, changed: null, covers: state.check.due },
      },
    ),
    { kind: "check", run, scope, from },
  ];
}

/**
 * Does the last check again. The user may stand elsewhere by now: a check of a selection selects it
 * again, and one of a sheet goes to `anchor`, a range on that sheet.
 */
export function beginRecheck(state: State, anchor: RangeRef | null): Change {
  const { report } = state.check;
  if (report === null) return [state];
  const from =
    report.scope === "selection" ? report.selection : report.scope === "sheet" ? anchor : null;
  return beginCheck(state, report.scope, from);
}

export function updateCheck(state: State, event: CheckEvent): Change {
  const { check } = state;
  switch (event.kind) {
    case "scopeChosen":
      return [withCheck(state, { scope: event.scope })];
    case "checkAsked":
      return beginCheck({ ...state, notice: null }, check.scope, null);
    case "recheckAsked":
      return beginRecheck({ ...state, notice: null }, check.report?.changed ?? null);
    case "checkCancelled":
      return beginFollowing(withCheck(state, { run: null }));
    case "stepReached":
      return check.run?.id === event.run
        ? [withCheck(state, { run: { ...check.run, step: event.step } })]
        : [state];
    case "checkFailed":
      return check.run?.id === event.run
        ? beginFollowing(withCheck(state, { run: null, failure: event.failure }))
        : [state];
    case "checked":
      return check.run?.id === event.run
        ? showReport(forget(state, event.fallen), { ...event, changed: check.run.changed })
        : [state];
    case "explained":
      return [showCauses(state, event.review, event.causes)];
    case "evidenceGiven":
      return giveEvidence(state, event.known);
    case "liveChosen":
      return chooseLive(state, event.live);
    case "followed":
      return showFollowed(state, event);
    case "followFailed":
      return giveUpFollowing(state);
    case "entryChosen":
      return goTo(state, entryAt(state, event.index));
    case "causeToggled": {
      const cause = causeAt(state, event.index);
      return cause === undefined ? [state] : goTo(toggle(state, cause), cause);
    }
    case "explanationChosen": {
      const cause = causeAt(state, event.index);
      if (cause === undefined) return [state];
      const chosen = new Map(check.chosen).set(cause.key, event.way);
      return [withCheck(state, { chosen, current: event.index })];
    }
    case "cellsChosen":
      return [state, { kind: "reveal", range: event.range }];
    case "moreAsked":
      return [withCheck(state, { shown: check.shown + pageSize })];
    case "markingChosen":
      return chooseMarking(state, event.marking);
    case "markingFailed":
      return [
        withCheck(
          { ...state, notice: { kind: "failed", failure: event.failure } },
          { marking: event.marking },
        ),
      ];
    case "copyAsked":
      return check.report === null
        ? [state]
        : [
            { ...state, notice: null },
            { kind: "copy", checked: setAside(check.report, state.ignored).report },
          ];
    case "copied":
      return [{ ...state, notice: { kind: "copied", count: event.count } }];
    case "copyRefused":
      return [withCheck(state, { uncopied: event.text })];
    case "copyClosed":
      return [withCheck(state, { uncopied: null })];
    case "repairAsked":
      return repairOne(state, event.index);
    case "allRepairsAsked":
      return repairAll(state);
    case "ignoreAsked":
      return askIgnore(state, event.index, event.reason);
    case "takeBackAsked":
      return [
        { ...state, notice: null },
        { kind: "ignore", keys: event.keys, reason: null },
      ];
    case "ignoredChanged":
      return showIgnored(state, event.ignored);
    case "recordAsked":
      return check.report === null || state.writing
        ? [state]
        : [
            { ...state, writing: true, notice: null },
            { kind: "record", report: check.report, ignored: state.ignored },
          ];
    case "recorded":
      return [{ ...state, writing: false, notice: { kind: "recorded", sheet: event.sheet } }];
    case "logAsked":
      return state.writing
        ? [state]
        : [{ ...state, writing: true, notice: null }, { kind: "writeLog" }];
    case "noChanges":
      return [{ ...state, writing: false, notice: { kind: "noChanges" } }];
    case "clearMarksAsked":
      return [withCheck({ ...state, notice: null }, { marking: false }), { kind: "clearMarks" }];
    case "marksCleared":
      return [{ ...state, notice: { kind: "marksCleared" } }];
  }
}

const forget = (state: State, fallen: readonly ConfirmedFigure[]): State =>
  withCheck(state, { known: withoutFallen(state.check.known, fallen) });

const entriesOf = ({ check, ignored }: State): readonly Entry[] =>
  check.report === null ? [] : listEntries(setAside(check.report, ignored).report);

const entryAt = (state: State, index: number): Entry | undefined => entriesOf(state)[index];

function causeAt(state: State, index: number): CauseEntry | undefined {
  const entry = entryAt(state, index);
  return entry?.kind === "cause" ? entry : undefined;
}

function goTo(state: State, entry: Entry | undefined): Change {
  if (entry === undefined) return [state];
  const range = cellRange(entryCell(entry));
  return [withCheck(state, { current: entry.index }), { kind: "reveal", range }];
}

function toggle(state: State, { key }: CauseEntry): State {
  const opened = new Set(state.check.opened);
  if (!opened.delete(key)) opened.add(key);
  return withCheck(state, { opened });
}

/** Causes that come after their findings were shown: the list stays on what it stood on. */
function showCauses(state: State, review: Review, causes: readonly TableCause[]): State {
  const { report, current, chosen, opened } = state.check;
  if (report?.review !== review) return state;
  const before = entriesOf(state);
  const next = withCheck(state, { report: { ...report, causes } });
  const after = entriesOf(next);
  return withCheck(next, {
    current: keepPlace(before[current ?? -1], after, opened),
    chosen: keepChosen(chosen, before, after),
  });
}

/** What else is known tells which figures are wrong: what was found is explained anew. */
function giveEvidence(state: State, known: Known): Change {
  const { report } = state.check;
  const next = withCheck({ ...state, notice: null }, { known });
  return report === null ? [next] : [next, { kind: "explain", report, known }];
}

function showReport(state: State, found: Report): Change {
  const { report: shown } = setAside(found, state.ignored);
  const last = listEntries(shown).length - 1;
  const { current, marking, live, due, run } = state.check;
  const report = isLive({ live, report: found }) ? { ...found, changed: null } : found;
  const [next, ...commands] = beginFollowing(
    withCheck(
      { ...state, watching: true },
      {
        run: null,
        report,
        due: due.filter((range) => run?.covers.includes(range) !== true),
        failure: null,
        // a repaired finding leaves the list: stand on the one that took its place
        current: current === null || last < 0 ? null : Math.min(current, last),
        shown: pageSize,
        chosen: new Map(),
        uncopied: null,
      },
    ),
  );
  return [
    next,
    ...commands,
    ...(state.watching ? [] : [{ kind: "watch" } as const]),
    ...(marking ? [{ kind: "mark", marks: layoutMarks(shown.review) } as const] : []),
  ];
}

function chooseMarking(state: State, marking: boolean): Change {
  const { report } = state.check;
  const next = withCheck({ ...state, notice: null }, { marking });
  if (!marking) return [next, { kind: "unmark" }];
  if (report === null) return [next];
  const { review } = setAside(report, state.ignored).report;
  return [next, { kind: "mark", marks: layoutMarks(review) }];
}

function repairOne(state: State, index: number): Change {
  const entry = entryAt(state, index);
  const edits = entry === undefined ? [] : editsOf(entry, state.check.chosen);
  if (state.writing || entry === undefined || edits.length === 0) return [state];
  const count = countCells(edits);
  const write: Write =
    entry.kind === "finding" || count === 1
      ? { kind: "repair", cell: entryCell(entry), edits }
      : { kind: "repairs", count, edits };
  const next = withCheck({ ...state, writing: true, notice: null }, { current: index });
  return [next, { kind: "write", write }];
}

function repairAll(state: State): Change {
  if (state.writing || state.check.report === null) return [state];
  const { review } = setAside(state.check.report, state.ignored).report;
  const repairs = joinRepairs(findingsOf(review));
  if (repairs.length === 0) return [state];
  const write = { kind: "repairs", count: repairs.length, edits: repairs.flat() } as const;
  return [
    { ...state, writing: true, notice: null },
    { kind: "write", write },
  ];
}
