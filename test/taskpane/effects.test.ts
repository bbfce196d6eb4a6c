import assert from "node:assert/strict";
import { emptySheet } from "../../src/core/edits/state";
import { fail } from "../../src/core/model/result";
import { defaultSettings } from "../../src/core/settings/settings";
import { isFormula } from "../../src/core/model/content";
import type { SheetLayout } from "../../src/core/model/layout";
import { decimal } from "../../src/core/numbers/decimal";
import { rangeRef, type RangeRef } from "../../src/core/model/reference";
import type { Sheet, Workbook } from "../../src/core/model/workbook";
import type { Host } from "../../src/hosts/port";
import { createMemoryHost } from "../../src/hosts/memory/memory-host";
import type { PaneEvent } from "../../src/taskpane/event";
import { listEntries, type FindingEntry } from "../../src/taskpane/findings/list-findings";
import { tally } from "../../src/taskpane/findings/tally";
import type { State } from "../../src/taskpane/state/pane";
import { openPane } from "./headless-pane";
import { printedSheet, printedWorkbook } from "./printed-workbook";

const check: PaneEvent = { kind: "checkAsked" };
const cell = (sheet: string, row: number, column: number): RangeRef =>
  rangeRef(sheet, row, column, 1, 1);

const errors = ({ check: { report } }: State) =>
  report === null
    ? []
    : listEntries(report).filter(
        (entry): entry is FindingEntry =>
          entry.kind === "finding" && entry.finding.severity === "error",
      );

const firstRepairable = (state: State): number =>
  errors(state).find(({ finding }) => finding.repair !== null)?.index ?? -1;

describe("the pane over a workbook", () => {
  it("finds the sample's contradictions and says what it read", async () => {
    const pane = openPane(createMemoryHost(printedWorkbook));
    const { check: checked } = await pane.does(check);
    assert.ok(errors(pane.state()).length > 10);
    assert.deepEqual(checked.report?.sheets, ["Phụ lục"]);
    assert.equal(checked.failure, null);
  });

  it("finds no table on an empty sheet", async () => {
    const host = createMemoryHost({
      ...printedWorkbook,
      sheets: [emptySheet("Trống")],
      sheetNames: ["Trống"],
      activeSheet: "Trống",
    });
    const { check: state } = await openPane(host).does(check);
    assert.deepEqual(state.report?.review.tables, []);
  });

  it("compares every sheet of a workbook, telling how far it is", async () => {
    const host = createMemoryHost({
      ...printedWorkbook,
      sheets: [printedSheet("Một"), printedSheet("Hai")],
      sheetNames: ["Một", "Hai"],
      activeSheet: "Một",
    });
    const pane = openPane(host);
    pane.begins({ kind: "scopeChosen", scope: "workbook" });
    pane.begins(check);
    const steps = new Set<string>();
    while (pane.state().check.run !== null) {
      const step = pane.state().check.run?.step;
      if (step?.kind === "comparing") steps.add(`${step.sheet} ${step.done}/${step.total}`);
      await new Promise((resolve) => setTimeout(resolve));
    }
    assert.deepEqual([...steps], ["Một 0/2", "Hai 1/2"]);
    assert.equal(pane.state().check.report?.review.tables.length, 2);
  });

  /** Communes with their rates, the first few of them wrong. */
  const largeSheet = (wrong: number): Workbook => {
    const rows = Array.from({ length: 800 }, (_, at) => [
      ...[`Xã số ${at + 1}`, 1000, 500 + at, (at < wrong ? 100 : 500 + at) / 10],
    ]);
    const values = [["Đơn vị", "Chỉ tiêu", "Thực hiện", "Tỉ lệ đạt (%)"], ...rows];
    const sheet: Sheet = {
      ...emptySheet("Lớn"),
      values,
      formulas: values.map((row) => row.map(() => null)),
      numberFormats: values.map((row) => row.map(() => "General")),
    };
    return { ...printedWorkbook, sheets: [sheet], sheetNames: ["Lớn"], activeSheet: "Lớn" };
  };

  it("shows a large table's findings before it looks for their causes, and stays on its line", async () => {
    const pane = openPane(createMemoryHost(largeSheet(2)));
    pane.begins(check);
    while (pane.state().check.report === null) await new Promise((then) => setTimeout(then));
    assert.equal(pane.state().check.report?.causes, null);
    assert.equal(errors(pane.state()).length, 2);
    const { check: state } = await pane.does({ kind: "entryChosen", index: 1 });
    assert.equal(state.report?.causes?.length, 2);
    assert.equal(state.current, 2, "the second cause, which holds the finding stood on");
  });

  it("looks for no causes in a large table where everything is wrong", async () => {
    const { check: state } = await openPane(createMemoryHost(largeSheet(100))).does(check);
    assert.deepEqual(state.report?.causes, []);
    assert.ok(state.report && tally(state.report).unexplained === 1);
  });

  it("drops a check that was cancelled", async () => {
    const pane = openPane(createMemoryHost(printedWorkbook));
    pane.begins(check);
    const { check: cancelled } = await pane.does({ kind: "checkCancelled" });
    assert.deepEqual([cancelled.report, cancelled.run], [null, null]);
  });

  it("repairs a cell, sees the repair, and takes it back", async () => {
    const host = createMemoryHost(printedWorkbook);
    const pane = openPane(host);
    const before = host.state().workbook;
    const found = errors(await pane.does(check)).length;
    const repaired = await pane.does({ kind: "repairAsked", index: firstRepairable(pane.state()) });
    assert.equal(errors(repaired).length, found - 1);
    assert.equal(repaired.notice?.kind, "written");
    const undone = await pane.does({ kind: "undoAsked" });
    assert.equal(errors(undone).length, found);
    assert.deepEqual(host.state().workbook.sheets, before.sheets);
  });

  it("repairs all certain cells as one write, until none is left", async () => {
    const host = createMemoryHost(printedWorkbook);
    const pane = openPane(host);
    await pane.does(check, { kind: "allRepairsAsked" });
    assert.equal(pane.state().notice?.kind, "written");
    assert.equal(firstRepairable(pane.state()), -1);
    await pane.does({ kind: "undoAsked" });
    assert.deepEqual(host.state().workbook.sheets, printedWorkbook.sheets);
  });

  it("mends what an explanation says as one write, and takes it back", async () => {
    const host = createMemoryHost(printedWorkbook);
    const pane = openPane(host);
    const kinds = () =>
      pane
        .state()
        .check.report?.causes?.map(({ cause }) => cause.kind)
        .join(" ");
    await pane.does(check);
    assert.equal(kinds(), "versions typed typed typed typed");
    await pane.does({ kind: "repairAsked", index: 0 });
    assert.deepEqual(pane.state().writes, [], "nothing is written before one is chosen");
    await pane.does(
      { kind: "explanationChosen", index: 0, way: 0 },
      { kind: "repairAsked", index: 0 },
    );
    assert.equal(kinds(), "typed typed typed typed");
    const [sheet] = host.state().workbook.sheets;
    const column = sheet?.values.slice(6, 14).map((row) => row[9]);
    assert.deepEqual(
      column,
      ["169,561", "33,545", "63,377", "85,844", "103,336", "43,909", "52,675", "552,247"],
      "each within its bounds, and together the total",
    );
    await pane.does({ kind: "undoAsked" });
    assert.deepEqual(host.state().workbook.sheets, printedWorkbook.sheets);
    assert.equal(kinds(), "versions typed typed typed typed");
  });

  it("checks a selection again although the list has moved the selection since", async () => {
    const host = createMemoryHost(printedWorkbook);
    const table = rangeRef("Phụ lục", 3, 0, 11, 18);
    host.select(table);
    const pane = openPane(host);
    await pane.does({ kind: "scopeChosen", scope: "selection" }, check);
    const found = errors(pane.state()).length;
    const index = firstRepairable(pane.state());
    await pane.does({ kind: "entryChosen", index }, { kind: "repairAsked", index });
    assert.deepEqual(pane.state().check.report?.selection, table);
    assert.equal(errors(pane.state()).length, found - 1);
  });

  it("goes to cells", async () => {
    const host = createMemoryHost(printedWorkbook);
    await openPane(host).does({ kind: "cellsChosen", range: cell("Trống", 4, 2) });
    assert.equal(host.state().workbook.activeSheet, "Trống");
  });

  it("remembers the language chosen", async () => {
    const pane = openPane(createMemoryHost(printedWorkbook));
    await pane.does({ kind: "languageChosen", language: "en" });
    assert.deepEqual([pane.remembered, pane.state().words.language], [["en"], "en"]);
  });

  it("notices an edit after the check", async () => {
    const host = createMemoryHost(printedWorkbook);
    const pane = openPane(host);
    await pane.does(check, { kind: "liveChosen", live: false });
    host.type(cell("Phụ lục", 6, 2), [["40,474"]]);
    assert.deepEqual(pane.state().check.report?.changed, cell("Phụ lục", 6, 2));
    assert.equal((await pane.does({ kind: "recheckAsked" })).check.report?.changed, null);
  });

  it("refuses to repair what has changed meanwhile, and says so", async () => {
    const host = createMemoryHost(printedWorkbook);
    const pane = openPane(host);
    await pane.does(check);
    const index = firstRepairable(pane.state());
    const finding = errors(pane.state()).find((entry) => entry.index === index)?.finding;
    assert.ok(finding);
    const [{ sheet, row, column }] = finding.cells;
    host.type(cell(sheet, row, column), [["1"]]);
    const { notice, writes } = await pane.does({ kind: "repairAsked", index });
    assert.deepEqual(notice?.kind === "failed" && notice.failure.kind, "stale");
    assert.deepEqual(writes, []);
  });
});

describe("marks", () => {
  it("are set, follow the next check and go without a trace", async () => {
    const host = createMemoryHost(printedWorkbook);
    const pane = openPane(host);
    await pane.does(check, { kind: "markingChosen", marking: true });
    const marked = host.state().marks.length;
    assert.ok(marked > 10);
    await pane.does({ kind: "repairAsked", index: firstRepairable(pane.state()) });
    assert.ok(host.state().marks.length < marked);
    await pane.does({ kind: "undoAsked" }, { kind: "markingChosen", marking: false });
    assert.deepEqual(host.state().marks, []);
    assert.deepEqual(host.state().workbook.sheets, printedWorkbook.sheets);
  });
  it("that cannot be set leave the box unticked", async () => {
    const host = createMemoryHost(printedWorkbook);
    const pane = openPane(host);
    await pane.does(check);
    host.protect("Phụ lục");
    const { check: state, notice } = await pane.does({ kind: "markingChosen", marking: true });
    assert.deepEqual([state.marking, notice?.kind], [false, "failed"]);
  });
});

describe("the copied list", () => {
  it("has a numbered line for every finding, none of which can become a formula", async () => {
    let copied = "";
    const hostile = printedSheet("=cmd|' /C calc'!A0");
    const host = createMemoryHost({
      ...printedWorkbook,
      sheets: [hostile],
      sheetNames: [hostile.name],
      activeSheet: hostile.name,
    });
    const pane = openPane(host, (text) => {
      copied = text;
      return true;
    });
    const { notice } = await pane.does(check, { kind: "copyAsked" });
    const lines = copied.split("\n");
    assert.deepEqual(notice, { kind: "copied", count: lines.length });
    lines.forEach((line, at) => assert.ok(line.startsWith(`${at + 1}. [`), line));
  });
  it("is offered to be copied by hand where the clipboard is closed", async () => {
    const pane = openPane(createMemoryHost(printedWorkbook), () => false);
    const { check: state } = await pane.does(check, { kind: "copyAsked" });
    assert.match(
      state.uncopied ?? "",
      /^1\. \[Nguyên nhân\] BHYT – Thực hiện: .*\n2\. \[Lỗi\] Phụ lục!/,
    );
  });
});

describe("building an appendix", () => {
  const list: PaneEvent = { kind: "listTyped", list: "Bác Ái\nNinh Sơn" };

  it("adds a sheet and removes it again; a second one gets a name of its own", async () => {
    const host = createMemoryHost(printedWorkbook);
    const pane = openPane(host);
    await pane.does(list, { kind: "buildAsked" }, { kind: "buildAsked" });
    assert.deepEqual(host.state().workbook.sheetNames, [
      "Phụ lục",
      "Trống",
      "Phụ lục (2)",
      "Phụ lục (3)",
    ]);
    await pane.does({ kind: "undoAsked" }, { kind: "undoAsked" });
    assert.deepEqual(host.state().workbook.sheetNames, ["Phụ lục", "Trống"]);
    assert.equal(pane.state().appendix.list, "Bác Ái\nNinh Sơn");
  });

  it("also while no cell is selected", async () => {
    const host = createMemoryHost({ ...printedWorkbook, selection: null });
    const { notice } = await openPane(host).does(list, { kind: "buildAsked" });
    assert.equal(notice?.kind, "written");
  });

  it("takes units from the selected cells", async () => {
    const host = createMemoryHost(printedWorkbook);
    host.select(rangeRef("Phụ lục", 6, 0, 8, 2));
    const { appendix } = await openPane(host).does({ kind: "selectionAsked" });
    assert.match(appendix.list, /^Phan Rang-TC\nBác Ái\n.*Thuận Nam$/s);
    assert.deepEqual(appendix.dropped, [{ name: "Tổng cộng", reason: "total" }]);
  });

  it("lays the recognised table out anew, with its figures and its own title", async () => {
    const host = createMemoryHost(printedWorkbook);
    const pane = openPane(host);
    await pane.does(
      { kind: "sourceChosen", source: "table" },
      { kind: "tableAsked" },
      { kind: "buildAsked" },
    );
    const built = host.state().workbook.sheets.at(-1);
    assert.match(String(built?.values[0]?.[0]), /6 THÁNG ĐẦU NĂM 2024/);
    const row = built?.values.find((cells) => cells[1] === "Ninh Sơn");
    assert.ok(row?.includes(67269));
  });

  /** The layout of the sheet that was added last. */
  const laidOut = ({ writes }: State): SheetLayout => {
    const [edit] = writes.at(-1)?.edits ?? [];
    assert.ok(edit?.kind === "addSheet");
    return edit.layout;
  };
  const both = { withCharts: true, withRatings: true };
  const texts = ({ contents }: SheetLayout): string =>
    contents
      .flat()
      .filter((content) => typeof content === "string")
      .join("\n");

  it("draws charts and colours where they are wanted, which one undo removes with the sheet", async () => {
    const host = createMemoryHost(printedWorkbook);
    const pane = openPane(host);
    const built = await pane.does(
      list,
      { kind: "titleTyped", field: "period", text: "6 tháng đầu năm 2024" },
      { kind: "formChosen", choice: both },
      { kind: "buildAsked" },
    );
    const layout = laidOut(built);
    assert.ok((layout.charts ?? []).length > 0);
    assert.ok(layout.conditionalStyles?.some(({ formula }) => formula.includes("*6/12")));
    assert.match(texts(layout), /tiến độ 6\/12 tháng.*đạt \(từ 100%\)/u);
    const undone = await pane.does({ kind: "undoAsked" });
    assert.deepEqual(undone.writes, []);
    assert.deepEqual(host.state().workbook.sheetNames, ["Phụ lục", "Trống"]);
  });

  it("is plain unless asked", async () => {
    const layout = laidOut(
      await openPane(createMemoryHost(printedWorkbook)).does(list, { kind: "buildAsked" }),
    );
    assert.deepEqual([layout.charts ?? [], layout.conditionalStyles], [[], []]);
    assert.doesNotMatch(texts(layout), /chữ nghiêng/u);
  });

  it("colours by the thresholds of the workbook, its percents by its decimals", async () => {
    const settings = {
      ...defaultSettings,
      rounding: "cut" as const,
      decimals: { ...defaultSettings.decimals, latePayment: 1 },
      thresholds: { met: decimal(95), near: decimal(80) },
    };
    const layout = laidOut(
      await openPane(createMemoryHost(printedWorkbook)).does(
        { kind: "settingsAsked", settings },
        list,
        { kind: "formChosen", choice: { ...both, formId: "collection" } },
        { kind: "buildAsked" },
      ),
    );
    assert.match(layout.name, /^Thu và chậm đóng/u);
    assert.match(texts(layout), /đạt \(từ 95%\).*gần đạt \(từ 80%\)/u);
    const formulas = layout.contents
      .flat()
      .map((content) => (isFormula(content) ? content.formula : ""));
    assert.ok(formulas.some((formula) => /ROUNDDOWN\(.*,1\)/u.test(formula)));
    assert.ok(formulas.some((formula) => /ROUNDDOWN\(.*,2\)/u.test(formula)));
  });

  it("takes only the units, and not the title, of a table that has no column of the form", async () => {
    const layout = laidOut(
      await openPane(createMemoryHost(printedWorkbook)).does(
        { kind: "formChosen", choice: { formId: "medical-care" } },
        { kind: "sourceChosen", source: "table" },
        { kind: "tableAsked" },
        { kind: "buildAsked" },
      ),
    );
    assert.match(texts(layout), /KHÁM CHỮA BỆNH/u);
    const row = layout.contents.find((cells) => cells[1] === "Ninh Sơn");
    assert.ok(row?.slice(2).every((content) => typeof content !== "number"));
  });
});

describe("what the workbook remembers", () => {
  it("sets the pane up when it opens, in the workbook's language", async () => {
    const host = createMemoryHost(printedWorkbook);
    await host.remember("settings", '{"rounding":"cut","language":"en"}');
    const pane = openPane(host);
    await pane.recalls();
    assert.equal(pane.state().settings.rounding, "cut");
    assert.equal(pane.state().words.language, "en");
    assert.deepEqual(pane.remembered, []);
  });

  it("leaves the defaults where it cannot be read", async () => {
    const refusal = fail({ kind: "busy" } as const);
    const host = { ...createMemoryHost(printedWorkbook), readMemory: async () => refusal };
    const pane = openPane(host);
    await pane.recalls();
    assert.deepEqual(pane.state().settings, defaultSettings);
  });
});

describe("what goes wrong", () => {
  const broken = (member: keyof Host): Host => ({
    ...createMemoryHost(printedWorkbook),
    [member]: () => Promise.reject(new Error("broken")),
  });
  const told = { kind: "unexpected", code: "broken", partly: false };

  it("in a check is told, and the check is over", async () => {
    const { check: state } = await openPane(broken("read")).does(check);
    assert.deepEqual([state.failure, state.run], [told, null]);
  });
  it("in a repair is told, and the next can be asked for", async () => {
    const pane = openPane(broken("apply"));
    await pane.does(check, { kind: "allRepairsAsked" });
    assert.deepEqual(pane.state().notice, { kind: "failed", failure: told });
    assert.equal(pane.state().writing, false);
  });
  it("in building is told, and it can be asked for again", async () => {
    const pane = openPane(broken("apply"));
    await pane.does({ kind: "listTyped", list: "Bác Ái" }, { kind: "buildAsked" });
    assert.deepEqual(pane.state().appendix.problem, { kind: "host", failure: told });
    assert.deepEqual([pane.state().writing, pane.state().appendix.doing], [false, null]);
  });
  it("in watching for edits leaves the pane in use", async () => {
    const pane = openPane(broken("onEdit"));
    await pane.does(check);
    assert.notEqual(pane.state().check.report, null);
  });
});
