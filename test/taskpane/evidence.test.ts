import assert from "node:assert/strict";
import { parseRange } from "../../src/core/model/a1";
import { cellRef, rangeRef, type CellRef } from "../../src/core/model/reference";
import type { Table } from "../../src/core/model/table";
import type { Workbook } from "../../src/core/model/workbook";
import { findTables } from "../../src/core/tables/find-tables";
import { createMemoryHost } from "../../src/hosts/memory/memory-host";
import { confirmables, toggleConfirmed } from "../../src/taskpane/evidence/confirm";
import { findEarlier, mostCommon } from "../../src/taskpane/evidence/earlier";
import type { PaneEvent } from "../../src/taskpane/event";
import { listEntries, type CauseEntry } from "../../src/taskpane/findings/list-findings";
import { nothingKnown, type Known } from "../../src/taskpane/state/known";
import type { State } from "../../src/taskpane/state/pane";
import { openPane } from "./headless-pane";
import { printedSheet, printedWorkbook } from "./printed-workbook";

const sheet = "Phụ lục";
const [table] = findTables(printedSheet(sheet));

const cellOf = (address: string): CellRef => {
  const cell = parseRange(address, sheet);
  assert.ok(cell);
  return cellRef(sheet, cell.row, cell.column);
};

/** What is known once these cells are confirmed, one after another. */
function confirming(...addresses: readonly string[]): PaneEvent {
  assert.ok(table);
  const known = confirmables(table, addresses.map(cellOf)).reduce<Known>(
    toggleConfirmed,
    nothingKnown,
  );
  return { kind: "evidenceGiven", known };
}

const causesIn = ({ check: { report } }: State): readonly CauseEntry[] =>
  (report === null ? [] : listEntries(report)).filter((entry) => entry.kind === "cause");

const firstCause = (state: State): CauseEntry => {
  const [first] = causesIn(state);
  assert.ok(first);
  return first;
};

const ways = (state: State): readonly string[] =>
  firstCause(state).found.cause.explanations.map(({ operations }) =>
    operations.map(({ kind, cells }) => `${kind} ${cells.length}`).join(),
  );

describe("a confirmed figure", () => {
  it("rules out the explanations that change it, at once", async () => {
    const pane = openPane(createMemoryHost(printedWorkbook));
    assert.deepEqual(ways(await pane.does({ kind: "checkAsked" })), [
      "otherFigures 4",
      "otherResults 5",
    ]);
    assert.deepEqual(ways(await pane.does(confirming("J9"))), ["otherResults 5"]);
    assert.deepEqual(ways(await pane.does(confirming("J14"))), ["otherFigures 4"]);
    assert.equal(ways(await pane.does({ kind: "evidenceGiven", known: nothingKnown })).length, 2);
  });

  it("keeps what was chosen and where the list stands", async () => {
    const pane = openPane(createMemoryHost(printedWorkbook));
    const before = await pane.does(
      { kind: "checkAsked" },
      { kind: "causeToggled", index: 0 },
      { kind: "explanationChosen", index: 0, way: 1 },
    );
    const { check } = await pane.does(confirming("K9"));
    assert.deepEqual([check.current, [...check.opened]], [0, [firstCause(before).key]]);
    assert.deepEqual([...check.chosen], [], "what changes the percent is chosen no more");
    const kept = await pane.does(
      { kind: "evidenceGiven", known: nothingKnown },
      { kind: "explanationChosen", index: 0, way: 1 },
      confirming("J9"),
    );
    assert.deepEqual([...kept.check.chosen.values()], [0], "the same way, now the only one");
  });

  it("contradicts others where all of a broken sum were confirmed", async () => {
    const pane = openPane(createMemoryHost(printedWorkbook));
    const units = ["J7", "J8", "J9", "J10", "J11", "J12", "J13"];
    const state = await pane.does({ kind: "checkAsked" }, confirming(...units, "J14"));
    const disputed = causesIn(state).flatMap(({ found }) => found.disputed);
    assert.deepEqual(
      disputed.map(({ kind }) => kind),
      ["sum"],
    );
  });

  it("stands over the next check, until its cell holds something else", async () => {
    const host = createMemoryHost(printedWorkbook);
    const pane = openPane(host);
    const again = { kind: "recheckAsked" } as const;
    await pane.does({ kind: "checkAsked" }, confirming("J9", "J10"));
    assert.equal((await pane.does(again)).check.known.confirmed.length, 2);
    host.type(rangeRef(sheet, 8, 9, 1, 1), [["67.270"]]);
    const { confirmed } = (await pane.does(again)).check.known;
    assert.deepEqual(
      confirmed.map(({ cell }) => cell),
      [cellOf("J10")],
    );
  });

  it("outside of what a selection shows is not known to have changed", async () => {
    const host = createMemoryHost(printedWorkbook);
    const pane = openPane(host);
    await pane.does(
      { kind: "checkAsked" },
      { kind: "liveChosen", live: false },
      confirming("J9", "C7"),
    );
    host.type(rangeRef(sheet, 8, 9, 1, 1), [["67.270"]]);
    host.select(rangeRef(sheet, 3, 0, 5, 18));
    const { check } = await pane.does(
      { kind: "scopeChosen", scope: "selection" },
      { kind: "checkAsked" },
    );
    assert.equal(check.known.confirmed.length, 2);
  });

  it("is a figure: labels, blanks and cells of no table are none", () => {
    assert.ok(table);
    assert.deepEqual(confirmables(table, ["B7", "A1", "Z99"].map(cellOf)), []);
    const [figure, ...more] = confirmables(table, [cellOf("J9"), cellOf("J9")]);
    assert.deepEqual([figure?.text, figure?.value, more], ["67.269", "67.269", []]);
  });
});

describe("last period's table", () => {
  const earlierSheet = printedSheet("6T2023");
  const workbook: Workbook = {
    ...printedWorkbook,
    sheets: [...printedWorkbook.sheets, earlierSheet],
    sheetNames: [...printedWorkbook.sheetNames, earlierSheet.name],
  };

  const tablesFor = async (scope: "sheet" | "workbook"): Promise<readonly Table[]> => {
    const host = createMemoryHost(workbook);
    const { check } = await openPane(host).does(
      { kind: "scopeChosen", scope },
      { kind: "checkAsked" },
    );
    assert.ok(check.report);
    const found = await findEarlier(host, check.report);
    assert.ok(found.ok);
    return found.value;
  };

  it("is looked for on the sheets that were not checked; on all where all were", async () => {
    const names = async (scope: "sheet" | "workbook") =>
      (await tablesFor(scope)).map(({ range }) => range.sheet);
    assert.deepEqual(await names("sheet"), ["6T2023"]);
    assert.deepEqual(await names("workbook"), [sheet, "6T2023"]);
  });

  it("is told by what it has in common, a table never with itself", async () => {
    const [earlier] = await tablesFor("sheet");
    assert.ok(table && earlier);
    const review = { tables: [{ table, relations: [], findings: [], uncompared: 0 }] };
    assert.deepEqual(mostCommon(review, earlier), { units: 7, columns: 16 });
    assert.deepEqual(mostCommon(review, table), { units: 0, columns: 0 });
  });

  it("explains again at once, and is old news when its sheet is changed", async () => {
    const host = createMemoryHost(workbook);
    const pane = openPane(host);
    const [first] = await tablesFor("sheet");
    assert.ok(first);
    const earlier = { table: first, changed: false };
    const before = await pane.does({ kind: "checkAsked" });
    const after = await pane.does({ kind: "evidenceGiven", known: { ...nothingKnown, earlier } });
    assert.notEqual(after.check.report?.causes, before.check.report?.causes);
    host.type(rangeRef("6T2023", 8, 9, 1, 1), [["1"]]);
    assert.equal(pane.state().check.known.earlier?.changed, true);
    assert.equal(pane.state().check.report?.changed, null);
  });
});
