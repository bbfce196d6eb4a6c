import assert from "node:assert/strict";
import type { HostFailure } from "../../src/core/model/failure";
import { rangeRef } from "../../src/core/model/reference";
import type { Review } from "../../src/core/model/review";
import type { Scope } from "../../src/hosts/port";
import type { Command } from "../../src/taskpane/command";
import type { PaneEvent } from "../../src/taskpane/event";
import { pageSize } from "../../src/taskpane/state/check";
import { initialState, type State } from "../../src/taskpane/state/pane";
import { vietnamese } from "../../src/taskpane/words";
import { update } from "../../src/taskpane/update/update";
import { printedWorkbook } from "./printed-workbook";
import { findingAt, repairAt, reviewOf, sheetName } from "./sample-review";

const start = initialState(vietnamese);
const busy: HostFailure = { kind: "busy" };

/** The state after events, and the commands of the last of them. */
function after(
  state: State,
  ...events: readonly PaneEvent[]
): readonly [State, readonly Command[]] {
  let commands: readonly Command[] = [];
  for (const event of events) [state, ...commands] = update(state, event);
  return [state, commands];
}

const checkedAs = (run: number, review: Review, scope: Scope = "sheet"): PaneEvent => ({
  kind: "checked",
  run,
  scope,
  sheets: [sheetName],
  selection: scope === "selection" ? rangeRef(sheetName, 3, 0, 11, 18) : null,
  review,
  workbook: printedWorkbook,
  causes: [],
  fallen: [],
  at: 1000,
});

const wrong = findingAt("error", 12, 9, { repair: repairAt(12, 9, "552,247", 552247) });
const asked = findingAt("warning", 6, 16);
const remark = findingAt("info", 12, 17, { repair: repairAt(12, 17, "91.90%", "91,85%") });
const review = reviewOf(wrong, asked, remark);
const [shown] = after(start, { kind: "checkAsked" }, checkedAs(1, review));

const repairOfWrong = {
  kind: "repair",
  cell: wrong.cells[0],
  edits: wrong.repair?.edits ?? [],
} as const;

describe("asking for a check", () => {
  it("reads the chosen scope", () => {
    const [state, commands] = after(
      start,
      { kind: "scopeChosen", scope: "workbook" },
      { kind: "checkAsked" },
    );
    assert.deepEqual(state.check.run, {
      id: 1,
      step: { kind: "reading" },
      changed: null,
      covers: [],
    });
    assert.deepEqual(commands, [{ kind: "check", run: 1, scope: "workbook", from: null }]);
  });

  it("from the ribbon shows the tab and reads the open sheet", () => {
    const elsewhere: State = {
      ...start,
      tab: "appendix",
      check: { ...start.check, scope: "selection" },
    };
    const [state, commands] = after(elsewhere, { kind: "requested", request: "check" });
    assert.equal(state.tab, "check");
    assert.equal(state.check.scope, "sheet");
    assert.deepEqual(commands, [{ kind: "check", run: 1, scope: "sheet", from: null }]);
  });

  it("keeps the last report in view until the next one is there", () => {
    const [state] = after(shown, { kind: "checkAsked" });
    assert.equal(state.check.report, shown.check.report);
  });

  it("shows how far it is", () => {
    const step = { kind: "comparing", sheet: "Trang 2", done: 1, total: 3 } as const;
    const [state] = after(start, { kind: "checkAsked" }, { kind: "stepReached", run: 1, step });
    assert.deepEqual(state.check.run?.step, step);
  });
});

describe("the answer to a check", () => {
  it("is the report; the first one begins to watch for edits", () => {
    const [state, commands] = after(start, { kind: "checkAsked" }, checkedAs(1, review));
    assert.equal(state.check.run, null);
    assert.equal(state.check.report?.review, review);
    assert.deepEqual(commands, [{ kind: "watch" }]);
    const [, next] = after(state, { kind: "checkAsked" }, checkedAs(2, review));
    assert.deepEqual(next, []);
  });

  const late: readonly (readonly [string, readonly PaneEvent[]])[] = [
    ["cancelled", [{ kind: "checkAsked" }, { kind: "checkCancelled" }]],
    ["overtaken", [{ kind: "checkAsked" }, { kind: "checkAsked" }]],
  ];
  for (const [name, events] of late) {
    for (const answer of [
      checkedAs(1, review),
      { kind: "checkFailed", run: 1, failure: busy },
      { kind: "stepReached", run: 1, step: { kind: "reading" } },
    ] satisfies PaneEvent[]) {
      it(`is dropped when the check was ${name}: ${answer.kind}`, () => {
        const [before] = after(start, ...events);
        const [state, commands] = after(before, answer);
        assert.deepEqual(state, before);
        assert.deepEqual(commands, []);
      });
    }
  }

  it("may be a failure, which the next answer clears", () => {
    const [failed] = after(
      start,
      { kind: "checkAsked" },
      { kind: "checkFailed", run: 1, failure: busy },
    );
    assert.deepEqual([failed.check.failure, failed.check.run], [busy, null]);
    const [state] = after(failed, { kind: "checkAsked" }, checkedAs(2, review));
    assert.equal(state.check.failure, null);
  });

  it("keeps the place in the list, or the last one where the list became shorter", () => {
    const [standing] = after(shown, { kind: "entryChosen", index: 2 });
    const places = [reviewOf(wrong, asked, remark), reviewOf(wrong, asked), reviewOf()].map(
      (next) => after(standing, { kind: "checkAsked" }, checkedAs(2, next))[0].check.current,
    );
    assert.deepEqual(places, [2, 1, null]);
  });

  it("sets the marks anew while marking is on", () => {
    const [state] = after(shown, { kind: "markingChosen", marking: true });
    const [, commands] = after(state, { kind: "checkAsked" }, checkedAs(2, reviewOf(asked)));
    assert.deepEqual(commands, [
      { kind: "mark", marks: [{ range: rangeRef(sheetName, 6, 16, 1, 1), severity: "warning" }] },
    ]);
  });
});

describe("the list", () => {
  it("goes to the finding's first cell", () => {
    const [state, commands] = after(shown, { kind: "entryChosen", index: 1 });
    assert.equal(state.check.current, 1);
    assert.deepEqual(commands, [{ kind: "reveal", range: rangeRef(sheetName, 6, 16, 1, 1) }]);
  });
  it("goes nowhere for a finding that is gone", () => {
    assert.deepEqual(after(shown, { kind: "entryChosen", index: 9 }), [shown, []]);
  });
  it("goes to operands", () => {
    const range = rangeRef(sheetName, 5, 9, 7, 1);
    assert.deepEqual(after(shown, { kind: "cellsChosen", range })[1], [{ kind: "reveal", range }]);
  });
  it("grows by a page, and is one page again after the next check", () => {
    const [more] = after(shown, { kind: "moreAsked" });
    assert.equal(more.check.shown, 2 * pageSize);
    const [again] = after(more, { kind: "checkAsked" }, checkedAs(2, review));
    assert.equal(again.check.shown, pageSize);
  });
  it("is copied; where the clipboard refuses, shown to be copied by hand", () => {
    assert.deepEqual(after(shown, { kind: "copyAsked" })[1], [
      { kind: "copy", checked: shown.check.report },
    ]);
    assert.deepEqual(after(shown, { kind: "copied", count: 3 })[0].notice, {
      kind: "copied",
      count: 3,
    });
    const [refused] = after(shown, { kind: "copyRefused", text: "1. …" });
    assert.equal(refused.check.uncopied, "1. …");
    assert.equal(after(refused, { kind: "copyClosed" })[0].check.uncopied, null);
  });
});

describe("marking", () => {
  it("marks and unmarks", () => {
    const [on, set] = after(shown, { kind: "markingChosen", marking: true });
    assert.deepEqual(
      set.map(({ kind }) => kind),
      ["mark"],
    );
    assert.deepEqual(after(on, { kind: "markingChosen", marking: false })[1], [{ kind: "unmark" }]);
  });
  it("that failed is off again, and says why", () => {
    const [on] = after(shown, { kind: "markingChosen", marking: true });
    const [state] = after(on, { kind: "markingFailed", marking: false, failure: busy });
    assert.equal(state.check.marking, false);
    assert.deepEqual(state.notice, { kind: "failed", failure: busy });
  });
});

describe("a repair", () => {
  it("is written, one at a time", () => {
    const [state, commands] = after(shown, { kind: "repairAsked", index: 0 });
    assert.deepEqual(commands, [{ kind: "write", write: repairOfWrong }]);
    assert.deepEqual(after(state, { kind: "repairAsked", index: 2 }), [state, []]);
    assert.deepEqual(after(state, { kind: "allRepairsAsked" }), [state, []]);
  });
  it("is not made where none is certain", () => {
    assert.deepEqual(after(shown, { kind: "repairAsked", index: 1 }), [shown, []]);
  });
  it("once written can be undone, and the sheet it is on is checked again", () => {
    const [state, commands] = after(
      shown,
      { kind: "repairAsked", index: 0 },
      { kind: "written", write: repairOfWrong },
    );
    assert.deepEqual(state.writes, [repairOfWrong]);
    assert.equal(state.writing, false);
    assert.deepEqual(state.notice, { kind: "written", write: repairOfWrong });
    const from = rangeRef(sheetName, 12, 9, 1, 1);
    assert.deepEqual(commands, [
      { kind: "check", run: 2, scope: "sheet", from },
      { kind: "log", write: repairOfWrong, undone: false },
    ]);
  });
  it("of a checked selection selects it again before it is read", () => {
    const [selected] = after(start, { kind: "checkAsked" }, checkedAs(1, review, "selection"));
    const [, commands] = after(selected, { kind: "written", write: repairOfWrong });
    const from = rangeRef(sheetName, 3, 0, 11, 18);
    assert.deepEqual(commands[0], { kind: "check", run: 2, scope: "selection", from });
  });
  it("that failed can be tried again, and says why", () => {
    const [state] = after(
      shown,
      { kind: "repairAsked", index: 0 },
      { kind: "failed", failure: { kind: "protected", sheet: sheetName } },
    );
    assert.equal(state.writing, false);
    assert.deepEqual(state.writes, []);
    assert.equal(state.notice?.kind, "failed");
  });
  it("of all certain cells is one write", () => {
    const [, commands] = after(shown, { kind: "allRepairsAsked" });
    const edits = [...(wrong.repair?.edits ?? []), ...(remark.repair?.edits ?? [])];
    assert.deepEqual(commands, [{ kind: "write", write: { kind: "repairs", count: 2, edits } }]);
  });
});

describe("undo", () => {
  const [repaired] = after(
    shown,
    { kind: "repairAsked", index: 0 },
    { kind: "written", write: repairOfWrong },
    checkedAs(2, reviewOf(asked)),
  );

  it("takes the last write back and checks again", () => {
    const [asking, commands] = after(repaired, { kind: "undoAsked" });
    assert.deepEqual(commands, [{ kind: "undo", write: repairOfWrong }]);
    const [state, next] = after(asking, { kind: "undone", write: repairOfWrong });
    assert.deepEqual(state.writes, []);
    assert.deepEqual(
      next.map(({ kind }) => kind),
      ["check", "log"],
    );
  });
  it("does nothing when there is nothing to take back", () => {
    assert.deepEqual(after(shown, { kind: "undoAsked" }), [shown, []]);
  });

  const failures: readonly (readonly [HostFailure, number])[] = [
    [{ kind: "stale", sheet: sheetName, address: "J13" }, 0],
    [{ kind: "sheetMissing", sheet: sheetName }, 0],
    [{ kind: "protected", sheet: sheetName }, 1],
    [busy, 1],
  ];
  for (const [failure, left] of failures) {
    it(`refused as ${failure.kind} leaves ${left} to be undone`, () => {
      const [state] = after(
        repaired,
        { kind: "undoAsked" },
        { kind: "undoFailed", write: repairOfWrong, failure },
      );
      assert.equal(state.writes.length, left);
      assert.deepEqual([state.notice, state.writing], [{ kind: "failed", failure }, false]);
    });
  }
});

describe("an edit that is not followed", () => {
  const [off] = after(shown, { kind: "liveChosen", live: false });
  const edited = rangeRef(sheetName, 7, 7, 1, 1);

  it("on a checked sheet makes the report stale; checking again goes there", () => {
    const [state] = after(off, { kind: "edited", range: edited });
    assert.deepEqual(state.check.report?.changed, edited);
    const [again, commands] = after(state, { kind: "recheckAsked" });
    assert.deepEqual(commands, [{ kind: "check", run: 2, scope: "sheet", from: edited }]);
    assert.equal(after(again, checkedAs(2, review))[0].check.report?.changed, null);
  });
  it("while a check runs makes its report stale from the start", () => {
    const [running] = after(off, { kind: "checkAsked" }, { kind: "edited", range: edited });
    assert.deepEqual(after(running, checkedAs(2, review))[0].check.report?.changed, edited);
  });
  it("elsewhere does not", () => {
    const [state] = after(off, { kind: "edited", range: rangeRef("Nháp", 0, 0, 1, 1) });
    assert.equal(state.check.report?.changed, null);
  });
});
