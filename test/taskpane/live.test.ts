import assert from "node:assert/strict";
import type { Content } from "../../src/core/model/content";
import type { Mark } from "../../src/core/model/edit";
import { rangeRef, type RangeRef } from "../../src/core/model/reference";
import type { Workbook } from "../../src/core/model/workbook";
import { review } from "../../src/core/review";
import type { Host } from "../../src/hosts/port";
import { createMemoryHost, type MemoryHost } from "../../src/hosts/memory/memory-host";
import type { PaneEvent } from "../../src/taskpane/event";
import { changeMarks } from "../../src/taskpane/findings/change-marks";
import { listEntries } from "../../src/taskpane/findings/list-findings";
import { layoutMarks } from "../../src/taskpane/findings/marks";
import { countCells, isLive, LIVE_CELLS } from "../../src/taskpane/state/live";
import type { State } from "../../src/taskpane/state/pane";
import { openPane } from "./headless-pane";
import { printedSheet, printedWorkbook } from "./printed-workbook";

const sheet = "Phụ lục";
const check: PaneEvent = { kind: "checkAsked" };

const cell = (row: number, column: number, name = sheet): RangeRef =>
  rangeRef(name, row, column, 1, 1);

/** The total of column 8, which contradicts the units, and what they add up to. */
const total = cell(13, 9);
const right = "556,825";

/** Asked of the workbook since the last check, in their order. */
function counting(host: MemoryHost, asked: string[]): Host {
  return {
    ...host,
    read: (scope) => {
      asked.push("read");
      return host.read(scope);
    },
    readRanges: (ranges) => {
      asked.push("readRanges");
      return host.readRanges(ranges);
    },
    apply: (edits, label) => {
      asked.push(`apply ${edits.map(({ kind }) => kind).join("+")}`);
      return host.apply(edits, label);
    },
    clearMarks: () => {
      asked.push("clearMarks");
      return host.clearMarks();
    },
    reveal: (range) => {
      asked.push("reveal");
      return host.reveal(range);
    },
  };
}

/** A pane that has checked the printed sheet, with its user at the grid. */
async function openLive(workbook: Workbook, ...before: readonly PaneEvent[]) {
  const memory = createMemoryHost(workbook);
  const asked: string[] = [];
  const pane = openPane(counting(memory, asked));
  await pane.does(check, ...before);
  asked.length = 0;
  return {
    ...pane,
    memory,
    asked,
    types: (range: RangeRef, content: Content) => memory.type(range, [[content]]),
    /** Until all that was typed is followed. */
    rests: (): Promise<State> => pane.does(),
  };
}

const addresses = ({ check: { report } }: State): readonly string[] =>
  report === null
    ? []
    : listEntries(report).flatMap((entry) =>
        entry.kind === "finding" && entry.finding.severity === "error"
          ? `${entry.finding.cells[0].row},${entry.finding.cells[0].column}`
          : [],
      );

describe("an edit while checking live", () => {
  it("changes the findings it concerns, in one round trip, and back again", async () => {
    const pane = await openLive(printedWorkbook);
    const before = addresses(pane.state());
    assert.ok(before.includes("13,9"));
    pane.types(total, right);
    assert.ok(!addresses(await pane.rests()).includes("13,9"));
    assert.deepEqual(pane.asked, ["readRanges"]);
    assert.equal(pane.state().check.report?.changed, null);
    pane.types(total, "552,247");
    assert.deepEqual(addresses(await pane.rests()), before);
  });

  it("leaves what a whole check would", async () => {
    const pane = await openLive(printedWorkbook);
    const edits: readonly (readonly [RangeRef, Content])[] = [
      [total, right],
      [cell(8, 1), "Xã Ninh Sơn"],
      [cell(2, 0), "Biểu khác"],
      [cell(30, 2), 7],
    ];
    for (const [range, content] of edits) {
      pane.types(range, content);
      const { report } = (await pane.rests()).check;
      const workbook = { ...pane.memory.state().workbook };
      const whole = review({ ...workbook, sheets: workbook.sheets.slice(0, 1) });
      assert.deepEqual(report?.review, whole);
    }
  });

  it("is one with others that follow at once, a co-author's among them", async () => {
    const pane = await openLive(printedWorkbook);
    pane.types(total, "1");
    pane.types(cell(8, 9), "2");
    pane.types(cell(8, 9), "67,269");
    pane.types(total, right);
    pane.types(total, right);
    await pane.rests();
    assert.deepEqual(pane.asked, ["readRanges"]);
  });

  it("told of again changes nothing more", async () => {
    const pane = await openLive(printedWorkbook);
    pane.types(total, right);
    const first = (await pane.rests()).check.report;
    pane.types(total, right);
    const { report } = (await pane.rests()).check;
    assert.equal(report?.review, first?.review);
    assert.equal(report?.at, first?.at);
  });

  it("keeps the line the list stands on, what is open and what was chosen", async () => {
    const pane = await openLive(
      printedWorkbook,
      { kind: "causeToggled", index: 0 },
      { kind: "explanationChosen", index: 0, way: 1 },
    );
    const entries = (state: State) => listEntries(state.check.report ?? assert.fail());
    const stands = ({ check: { current }, ...state }: State) => {
      const entry = entries({ ...state, check: pane.state().check })[current ?? -1];
      return entry?.kind === "cause" ? entry.key : entry?.finding.cells[0];
    };
    await pane.does({ kind: "entryChosen", index: entries(pane.state()).length - 1 });
    const before = stands(pane.state());
    pane.types(cell(10, 6), "1");
    const state = await pane.rests();
    assert.deepEqual(stands(state), before);
    assert.equal(state.check.opened.size, 1);
    assert.deepEqual([...state.check.chosen.values()], [1]);
  });

  it("goes nowhere in the workbook", async () => {
    const pane = await openLive(printedWorkbook);
    const { selection, activeSheet } = pane.memory.state().workbook;
    pane.types(total, right);
    await pane.rests();
    const now = pane.memory.state().workbook;
    assert.deepEqual([now.selection, now.activeSheet], [selection, activeSheet]);
  });

  it("while a check runs is followed after it, and never beside it", async () => {
    const pane = await openLive(printedWorkbook);
    pane.begins(check);
    pane.types(total, right);
    assert.equal(pane.state().check.following, false);
    const { report, due } = (await pane.rests()).check;
    assert.deepEqual(pane.asked, ["read", "readRanges"]);
    assert.deepEqual([report?.changed, due], [null, []]);
  });

  it("overtaken by a check is left to it", async () => {
    const pane = await openLive(printedWorkbook);
    pane.types(total, right);
    pane.begins(check);
    const state = await pane.rests();
    assert.ok(!addresses(state).includes("13,9"));
    assert.deepEqual([state.check.due, state.check.following], [[], false]);
  });

  it("elsewhere is none of its business", async () => {
    const pane = await openLive(printedWorkbook);
    pane.types(cell(0, 0, "Trống"), "x");
    await pane.rests();
    assert.deepEqual(pane.asked, []);
  });

  it("that cannot be read leaves the report stale, and the next one makes up for it", async () => {
    const memory = createMemoryHost(printedWorkbook);
    let isBusy = true;
    const pane = openPane({
      ...memory,
      readRanges: async (ranges) =>
        isBusy ? { ok: false, failure: { kind: "busy" } } : memory.readRanges(ranges),
    });
    await pane.does(check);
    memory.type(total, [[right]]);
    const stale = await pane.does();
    assert.deepEqual(stale.check.report?.changed, total);
    isBusy = false;
    memory.type(cell(30, 2), [[7]]);
    const { report } = (await pane.does()).check;
    assert.equal(report?.changed, null);
    assert.ok(!addresses(pane.state()).includes("13,9"));
  });
});

describe("the switch", () => {
  const rows = Math.ceil(LIVE_CELLS / 18) + 1;
  const base = printedSheet(sheet);
  const filled = <Entry>(grid: readonly (readonly Entry[])[]): (readonly Entry[])[] =>
    Array.from({ length: rows }, (_, row) => grid[row] ?? grid[0] ?? []);
  const large: Workbook = {
    ...printedWorkbook,
    sheets: [
      {
        ...base,
        values: filled(base.values),
        formulas: filled(base.formulas),
        numberFormats: filled(base.numberFormats),
      },
    ],
    sheetNames: [sheet],
  };

  it("is on by itself up to a size, off beyond it, and as the officer says", async () => {
    const small = await openLive(printedWorkbook);
    assert.equal(isLive(small.state().check), true);
    const pane = await openLive(large);
    const { report } = pane.state().check;
    assert.ok(report !== null && countCells(report.workbook) > LIVE_CELLS);
    assert.equal(isLive(pane.state().check), false);
    pane.types(total, right);
    assert.deepEqual((await pane.rests()).check.report?.changed, total);
    assert.deepEqual(pane.asked, []);
    const on = await pane.does({ kind: "liveChosen", live: true });
    assert.deepEqual([on.check.report?.changed, pane.asked], [null, ["readRanges"]]);
  });

  it("is as it was left when the workbook is opened again", async () => {
    const pane = await openLive(printedWorkbook, { kind: "liveChosen", live: false });
    const again = openPane(pane.memory);
    await again.recalls();
    const { check: state } = await again.does(check);
    assert.equal(isLive(state), false);
  });

  it("put off while an edit is not followed yet leaves the report stale", async () => {
    const pane = await openLive(printedWorkbook);
    pane.types(total, right);
    pane.begins({ kind: "liveChosen", live: false });
    assert.deepEqual(pane.state().check.report?.changed, total);
  });
});

describe("marks while checking live", () => {
  it("change in one step where findings do, and lie still where they do not", async () => {
    const pane = await openLive(printedWorkbook, { kind: "markingChosen", marking: true });
    pane.asked.length = 0;
    const before = pane.memory.state().marks;
    pane.types(total, right);
    const { report } = (await pane.rests()).check;
    assert.deepEqual(pane.asked, ["readRanges", "apply removeMarks+addMarks"]);
    const marks = pane.memory.state().marks;
    assert.deepEqual(sorted(marks), sorted(layoutMarks(report?.review ?? { tables: [] })));
    const warnings = ({ severity }: Mark): boolean => severity === "warning";
    assert.deepEqual(marks.filter(warnings), before.filter(warnings));
    pane.asked.length = 0;
    pane.types(cell(30, 2), "ghi chú");
    await pane.rests();
    assert.deepEqual(pane.asked, ["readRanges"]);
  });

  const sorted = (marks: readonly unknown[]): readonly string[] =>
    marks.map((mark) => JSON.stringify(mark)).sort();

  it("of one severity on one sheet go and come together", () => {
    const [a, b, c] = [cell(1, 1), cell(2, 2), cell(3, 3, "Khác")];
    const error = (range: RangeRef) => ({ range, severity: "error" }) as const;
    const warning = (range: RangeRef) => ({ range, severity: "warning" }) as const;
    assert.deepEqual(changeMarks([error(a), warning(b)], [error(a), warning(b)]), []);
    assert.deepEqual(changeMarks([], [error(a)]), [{ kind: "addMarks", marks: [error(a)] }]);
    assert.deepEqual(changeMarks([error(a), error(c), warning(b)], [warning(b), error(c)]), [
      { kind: "removeMarks", marks: [error(a)] },
    ]);
    assert.deepEqual(changeMarks([error(a)], [error(a), error(b)]), [
      { kind: "removeMarks", marks: [error(a)] },
      { kind: "addMarks", marks: [error(a), error(b)] },
    ]);
  });
});
