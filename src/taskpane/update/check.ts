import { rangeRef, type CellRef, type RangeRef } from "../../core/model/reference";
import type { Scope } from "../../hosts/port";
import type { CheckEvent } from "../event";
import { joinRepairs, isRepairable } from "../findings/repairs";
import { layoutMarks } from "../findings/marks";
import { listEntries } from "../findings/list-findings";
import { pageSize, type CheckState, type Report } from "../state/check";
import type { State } from "../state/pane";
import type { Change } from "./change";

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
      { runs: run, run: { id: run, step: { kind: "reading" }, changed: null } },
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
      return [withCheck(state, { run: null })];
    case "stepReached":
      return check.run?.id === event.run
        ? [withCheck(state, { run: { ...check.run, step: event.step } })]
        : [state];
    case "checkFailed":
      return check.run?.id === event.run
        ? [withCheck(state, { run: null, failure: event.failure })]
        : [state];
    case "checked":
      return check.run?.id === event.run
        ? showReport(state, { ...event, changed: check.run.changed })
        : [state];
    case "findingChosen": {
      const finding = findingAt(state, event.index);
      if (finding === undefined) return [state];
      const range = cellRange(finding.cells[0]);
      return [withCheck(state, { current: event.index }), { kind: "reveal", range }];
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
            { kind: "copy", review: check.report.review },
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
  }
}

const findingAt = ({ check }: State, index: number) =>
  check.report === null ? undefined : listEntries(check.report.review)[index]?.finding;

function showReport(state: State, report: Report): Change {
  const last = listEntries(report.review).length - 1;
  const { current, marking } = state.check;
  const next = withCheck(
    { ...state, watching: true },
    {
      run: null,
      report,
      failure: null,
      // a repaired finding leaves the list: stand on the one that took its place
      current: current === null || last < 0 ? null : Math.min(current, last),
      shown: pageSize,
      uncopied: null,
    },
  );
  return [
    next,
    ...(state.watching ? [] : [{ kind: "watch" } as const]),
    ...(marking ? [{ kind: "mark", marks: layoutMarks(report.review) } as const] : []),
  ];
}

function chooseMarking(state: State, marking: boolean): Change {
  const { report } = state.check;
  const next = withCheck({ ...state, notice: null }, { marking });
  if (!marking) return [next, { kind: "unmark" }];
  return report === null ? [next] : [next, { kind: "mark", marks: layoutMarks(report.review) }];
}

function repairOne(state: State, index: number): Change {
  const finding = findingAt(state, index);
  if (state.writing || finding === undefined || !isRepairable(finding)) return [state];
  const write = { kind: "repair", cell: finding.cells[0], edits: finding.repair.edits } as const;
  const next = withCheck({ ...state, writing: true, notice: null }, { current: index });
  return [next, { kind: "write", write }];
}

function repairAll(state: State): Change {
  if (state.writing || state.check.report === null) return [state];
  const findings = listEntries(state.check.report.review).map(({ finding }) => finding);
  const repairs = joinRepairs(findings);
  if (repairs.length === 0) return [state];
  const write = { kind: "repairs", count: repairs.length, edits: repairs.flat() } as const;
  return [
    { ...state, writing: true, notice: null },
    { kind: "write", write },
  ];
}
