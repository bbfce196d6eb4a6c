import assert from "node:assert/strict";
import { contentAt } from "../../src/core/edits/cells";
import { emptySheet, findSheet } from "../../src/core/edits/state";
import { fail } from "../../src/core/model/result";
import { rangeRef } from "../../src/core/model/reference";
import { parseChanges } from "../../src/core/records/changes";
import { createMemoryHost, type MemoryHost } from "../../src/hosts/memory/memory-host";
import type { PaneEvent } from "../../src/taskpane/event";
import { listEntries, type Entry } from "../../src/taskpane/findings/list-findings";
import { asideTexts, shownEntries } from "./shown";
import type { State } from "../../src/taskpane/state/pane";
import { openPane } from "./headless-pane";
import { printedWorkbook } from "./printed-workbook";

const check: PaneEvent = { kind: "checkAsked" };
const record = "Biên bản kiểm tra";

/** The first line of one finding that no cause explains. */
const lone = (state: State): Entry => {
  const found = shownEntries(state).find(
    (entry) => entry.kind === "finding" && entry.finding.severity !== "error",
  );
  assert.ok(found !== undefined);
  return found;
};

const ignoreAt = (index: number): PaneEvent => ({
  kind: "ignoreAsked",
  index,
  reason: "Đã đối chiếu hồ sơ",
});

/** The states of a record's rows, each with how many have it. */
function statesIn(host: MemoryHost): Readonly<Record<string, number>> {
  const sheet = findSheet(host.state().workbook, record) ?? emptySheet(record);
  const counts: Record<string, number> = {};
  for (let row = 4; row < sheet.row + sheet.values.length; row++) {
    const state = String(contentAt(sheet, row, 8));
    counts[state] = (counts[state] ?? 0) + 1;
  }
  return counts;
}

async function checked() {
  const host = createMemoryHost(printedWorkbook);
  const pane = openPane(host);
  await pane.does(check);
  return { host, pane };
}

describe("ignoring a finding", () => {
  it("takes it off the list and its mark off the sheet, until its figures change", async () => {
    const { host, pane } = await checked();
    await pane.does({ kind: "markingChosen", marking: true });
    const before = shownEntries(pane.state());
    const marks = host.state().marks.length;
    const entry = lone(pane.state());
    await pane.does(ignoreAt(entry.index));
    assert.equal(shownEntries(pane.state()).length, before.length - 1);
    assert.deepEqual(asideTexts(pane.state()), ["Đã đối chiếu hồ sơ"]);
    assert.ok(host.state().marks.length < marks);

    // a colleague opens the workbook
    const other = openPane(host);
    await other.recalls();
    await other.does(check);
    assert.equal(shownEntries(other.state()).length, before.length - 1);

    assert.ok(entry.kind === "finding");
    const { sheet, row, column } = entry.finding.cells[0];
    host.type(rangeRef(sheet, row, column, 1, 1), [["khác hẳn"]]);
    await other.does(check);
    assert.deepEqual(asideTexts(other.state()), []);
  });

  it("of a cause takes all it explains, and can be taken back", async () => {
    const { host, pane } = await checked();
    const before = shownEntries(pane.state());
    const cause = before.find((entry) => entry.kind === "cause");
    assert.ok(cause?.kind === "cause");
    const { ignored } = await pane.does(ignoreAt(cause.index));
    assert.equal(ignored.size, cause.entries.length);
    assert.equal(shownEntries(pane.state()).length, before.length - cause.entries.length - 1);
    await pane.does({ kind: "takeBackAsked", keys: [...ignored.keys()] });
    assert.equal(shownEntries(pane.state()).length, before.length);
    const memory = await host.readMemory();
    assert.ok(memory.ok && memory.value.ignored === undefined);
  });

  it("keeps what a colleague has ignored meanwhile", async () => {
    const { host, pane } = await checked();
    await host.remember("ignored", '[["của đồng nghiệp.1","vì"]]');
    const { ignored } = await pane.does(ignoreAt(lone(pane.state()).index));
    assert.equal(ignored.size, 2);
  });

  it("that the workbook cannot remember is told, and nothing is hidden", async () => {
    const full = fail({ kind: "memoryFull" } as const);
    const host = { ...createMemoryHost(printedWorkbook), remember: async () => full };
    const pane = openPane(host);
    await pane.does(check);
    const before = shownEntries(pane.state()).length;
    const { notice } = await pane.does(ignoreAt(0));
    assert.deepEqual(notice, { kind: "failed", failure: { kind: "memoryFull" } });
    assert.equal(shownEntries(pane.state()).length, before);
  });
});

describe("the record of findings", () => {
  it("is written once and then brought up to date", async () => {
    const { host, pane } = await checked();
    const { report } = pane.state().check;
    assert.ok(report !== null);
    const found = report.review.tables.flatMap(({ findings }) => findings).length;
    await pane.does(ignoreAt(lone(pane.state()).index), { kind: "recordAsked" });
    assert.deepEqual(pane.state().notice?.kind, "written");
    assert.deepEqual(statesIn(host), { Còn: found - 1, "Bỏ qua": 1 });

    const again = await pane.does({ kind: "recordAsked" });
    assert.deepEqual(again.notice, { kind: "recorded", sheet: record });
    assert.equal(again.writing, false);

    host.select(rangeRef(printedWorkbook.activeSheet, 0, 0, 1, 1));
    await pane.does({ kind: "allRepairsAsked" }, { kind: "recordAsked" });
    assert.ok((statesIn(host)["Đã sửa"] ?? 0) > 0, JSON.stringify(statesIn(host)));
    assert.equal(host.state().workbook.sheetNames.filter((name) => name === record).length, 1);
  });

  it("can be taken back", async () => {
    const { host, pane } = await checked();
    const before = host.state().workbook.sheetNames;
    await pane.does({ kind: "recordAsked" }, { kind: "undoAsked" });
    assert.deepEqual(host.state().workbook.sheetNames, before);
  });

  it("is no sheet to check", async () => {
    const { pane } = await checked();
    await pane.does({ kind: "scopeChosen", scope: "workbook" }, check);
    const before = listEntries(pane.state().check.report ?? assert.fail()).length;
    await pane.does({ kind: "recordAsked" }, check);
    assert.equal(listEntries(pane.state().check.report ?? assert.fail()).length, before);
  });
});

describe("the log of changes", () => {
  it("says so where nothing was written", async () => {
    const { pane } = await checked();
    const { notice, writing } = await pane.does({ kind: "logAsked" });
    assert.deepEqual([notice, writing], [{ kind: "noChanges" }, false]);
  });

  it("remembers repairs and what was taken back, and writes them on a sheet when asked", async () => {
    const { host, pane } = await checked();
    await pane.does({ kind: "allRepairsAsked" }, { kind: "undoAsked" });
    const memory = await host.readMemory();
    assert.ok(memory.ok);
    const log = parseChanges(memory.value.changes ?? "");
    const [first] = log;
    const last = log.at(-1);
    assert.ok(first !== undefined && last !== undefined);
    assert.deepEqual([log.length % 2, first.before], [0, last.after]);
    await pane.does({ kind: "logAsked" });
    const sheet = findSheet(host.state().workbook, "Nhật ký thay đổi");
    assert.equal(sheet?.values.length, 4 + log.length);
  });
});

describe("all marks", () => {
  it("are cleared in one go, whoever set them", async () => {
    const { host, pane } = await checked();
    const range = rangeRef(printedWorkbook.activeSheet, 0, 0, 1, 1);
    await host.apply([{ kind: "addMarks", marks: [{ range, severity: "info" }] }], "");
    await pane.does({ kind: "markingChosen", marking: true });
    const { notice, check: state } = await pane.does({ kind: "clearMarksAsked" });
    assert.deepEqual(host.state().marks, []);
    assert.deepEqual([notice, state.marking], [{ kind: "marksCleared" }, false]);
  });
});
