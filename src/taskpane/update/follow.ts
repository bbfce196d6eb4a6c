import { wholeSheet, type RangeRef } from "../../core/model/reference";
import type { CheckEvent } from "../event";
import { changeMarks } from "../findings/change-marks";
import { listEntries } from "../findings/list-findings";
import { layoutMarks } from "../findings/marks";
import { setAside } from "../findings/set-aside";
import type { CheckState } from "../state/check";
import { withoutFallen } from "../state/known";
import { isLive } from "../state/live";
import type { State } from "../state/pane";
import type { Change } from "./change";
import { keepChosen, keepPlace } from "./keep-place";

const withCheck = (state: State, check: Partial<CheckState>): State => ({
  ...state,
  check: { ...state.check, ...check },
});

/** Begins to follow edits, unless that or a check is under way. */
export function beginFollowing(state: State): Change {
  const { due, following, run } = state.check;
  return due.length === 0 || following || run !== null || !isLive(state.check)
    ? [state]
    : [withCheck(state, { following: true }), { kind: "follow" }];
}

/** An edit of what was or is being checked: it is followed, or the report may no longer hold. */
export function afterEdit(state: State, edited: RangeRef): Change {
  const { report, run } = state.check;
  const isChecked = report?.sheets.includes(edited.sheet) ?? false;
  if (!isChecked && run === null) return [state];
  const noted = withCheck(state, {
    run: run === null ? null : { ...run, changed: edited },
    due: join(state.check.due, edited),
  });
  if (report === null || !isChecked) return [noted];
  return isLive(state.check)
    ? beginFollowing(noted)
    : [withCheck(noted, { report: { ...report, changed: edited } })];
}

/** More edits than this are remembered by their sheets. */
const MOST_DUE = 200;

const join = (due: readonly RangeRef[], edited: RangeRef): readonly RangeRef[] =>
  due.length < MOST_DUE
    ? [...due, edited]
    : [...new Set([...due, edited].map(({ sheet }) => sheet))].map(wholeSheet);

/** The switch; what was edited while it was off is followed when it is put on. */
export function chooseLive(state: State, live: boolean): Change {
  const { report, due } = state.check;
  const settings = { ...state.settings, live };
  const [next, ...commands] = beginFollowing(
    withCheck({ ...state, settings, notice: null }, { live }),
  );
  const keep = { kind: "keepLive", live } as const;
  if (live || report === null) return [next, ...commands, keep];
  const changed = due.at(-1) ?? report.changed;
  return [withCheck(next, { report: { ...report, changed } }), keep];
}

/** What became of a report after edits: the officer's place in the list is kept. */
export function showFollowed(
  state: State,
  { report: followed, due, found }: Extract<CheckEvent, { kind: "followed" }>,
): Change {
  const { check } = state;
  const { report, chosen, current, opened, known, marking } = check;
  const idle = withCheck(state, { following: false });
  // a whole check came in between
  if (report === null || report !== followed) return beginFollowing(idle);
  const rest = check.due.filter((range) => !due.includes(range));
  if (found === null) {
    return beginFollowing(withCheck(idle, { due: rest, report: { ...report, changed: null } }));
  }
  const { fallen, ...now } = found;
  const next = { ...report, ...now, changed: null };
  const { report: was } = setAside(report, state.ignored);
  const { report: is } = setAside(next, state.ignored);
  const [before, after] = [listEntries(was), listEntries(is)];
  const last = after.length - 1;
  const place = keepPlace(before[current ?? -1], after, opened);
  const marks = marking ? changeMarks(layoutMarks(was.review), layoutMarks(is.review)) : [];
  const [following, ...commands] = beginFollowing(
    withCheck(idle, {
      due: rest,
      report: next,
      known: withoutFallen(known, fallen),
      current: place ?? (current === null || last < 0 ? null : Math.min(current, last)),
      chosen: keepChosen(chosen, before, after),
    }),
  );
  return marks.length === 0
    ? [following, ...commands]
    : [following, { kind: "remark", edits: marks }, ...commands];
}

/** What could not be followed is tried again with the next edit; until then the report may not hold. */
export function giveUpFollowing(state: State): Change {
  const { report, due } = state.check;
  const changed = due.at(-1) ?? null;
  return [
    withCheck(state, {
      following: false,
      report: report === null ? null : { ...report, changed: changed ?? report.changed },
    }),
  ];
}
