import assert from "node:assert/strict";
import { rangeRef } from "../../src/core/model/reference";
import type { Command } from "../../src/taskpane/command";
import type { PaneEvent } from "../../src/taskpane/event";
import { initialState, type State, type Write } from "../../src/taskpane/state/pane";
import { vietnamese } from "../../src/taskpane/words";
import { update } from "../../src/taskpane/update/update";
import { sheetName, tableAt } from "./sample-review";

const start: State = { ...initialState(vietnamese), tab: "appendix" };

function after(
  state: State,
  ...events: readonly PaneEvent[]
): readonly [State, readonly Command[]] {
  let commands: readonly Command[] = [];
  for (const event of events) [state, ...commands] = update(state, event);
  return [state, commands];
}

const form = { formId: "coverage", withCharts: false, withRatings: false };
const title = { period: "năm 2024", province: "", reportNumber: "", reportDate: "" };
const typed: readonly PaneEvent[] = [
  { kind: "listTyped", list: "1. Bác Ái\nNinh Sơn\nTổng cộng" },
  { kind: "titleTyped", field: "period", text: "năm 2024" },
];

describe("building an appendix", () => {
  it("takes the units typed and the title", () => {
    const [state, commands] = after(start, ...typed, { kind: "buildAsked" });
    assert.deepEqual(commands, [
      { kind: "build", units: { kind: "list", names: ["Bác Ái", "Ninh Sơn"] }, title, form },
    ]);
    assert.deepEqual([state.writing, state.appendix.doing], [true, "building"]);
    assert.deepEqual(after(state, { kind: "buildAsked" }), [state, []]);
  });

  const table = tableAt(sheetName, 3);
  it("takes the chosen table", () => {
    const other = tableAt(sheetName, 30);
    const [, commands] = after(
      start,
      { kind: "sourceChosen", source: "table" },
      { kind: "tableAsked" },
      { kind: "tablesRead", tables: [table, other] },
      { kind: "tableChosen", index: 1 },
      { kind: "buildAsked" },
    );
    const [command] = commands;
    assert.deepEqual(command?.kind === "build" && command.units, { kind: "table", table: other });
  });

  it("takes the form and what is shown beside its figures, each chosen by itself", () => {
    const [, commands] = after(
      start,
      ...typed,
      { kind: "formChosen", choice: { formId: "collection" } },
      { kind: "formChosen", choice: { withCharts: true } },
      { kind: "formChosen", choice: { withRatings: true } },
      { kind: "formChosen", choice: { withCharts: false } },
      { kind: "buildAsked" },
    );
    const [command] = commands;
    assert.deepEqual(command?.kind === "build" && command.form, {
      formId: "collection",
      withCharts: false,
      withRatings: true,
    });
  });

  const refused: readonly (readonly [string, readonly PaneEvent[], string])[] = [
    ["no unit", [], "noUnits"],
    ["nothing but a total", [{ kind: "listTyped", list: "Tổng cộng\n\n" }], "noUnits"],
    ["no table read", [{ kind: "sourceChosen", source: "table" }], "tableNotRead"],
  ];
  for (const [name, events, problem] of refused) {
    it(`says what is missing: ${name}`, () => {
      const [state, commands] = after(start, ...events, { kind: "buildAsked" });
      assert.equal(state.appendix.problem?.kind, problem);
      assert.deepEqual(commands, []);
    });
  }

  it("once built can be undone; what was typed stays", () => {
    const write: Write = { kind: "build", sheet: "Phụ lục năm 2024", edits: [] };
    const [state, commands] = after(
      start,
      ...typed,
      { kind: "buildAsked" },
      { kind: "written", write },
    );
    assert.deepEqual(commands, [{ kind: "log", write, undone: false }]);
    assert.deepEqual(state.notice, { kind: "written", write });
    assert.equal(state.appendix.doing, null);
    assert.deepEqual(state.appendix.title, title);
    const [undone] = after(state, { kind: "undoAsked" }, { kind: "undone", write });
    assert.deepEqual(undone.writes, []);
    assert.deepEqual(undone.notice, { kind: "undone", write });
  });

  it("that failed says why and can be tried again; what was typed stays", () => {
    const [state] = after(
      start,
      ...typed,
      { kind: "buildAsked" },
      { kind: "appendixFailed", failure: { kind: "protected", sheet: null } },
    );
    assert.equal(state.appendix.problem?.kind, "host");
    assert.equal(after(state, { kind: "buildAsked" })[1].length, 1);
    assert.deepEqual(state.appendix.title, title);
  });
});

describe("units from the sheet", () => {
  it("of the selection replace the list and tell what was left out", () => {
    const dropped = [{ name: "Tổng cộng", reason: "total" }] as const;
    const [state] = after(
      start,
      { kind: "selectionAsked" },
      { kind: "selectionRead", units: { names: ["Bác Ái", "Ninh Sơn"], dropped } },
    );
    assert.equal(state.appendix.list, "Bác Ái\nNinh Sơn");
    assert.equal(state.appendix.dropped, dropped);
    assert.deepEqual(after(state, { kind: "listTyped", list: "Bác" })[0].appendix.dropped, []);
  });
  it("of a selection without names leave the list as it is", () => {
    const [state] = after(start, ...typed, {
      kind: "selectionRead",
      units: { names: [], dropped: [] },
    });
    assert.equal(state.appendix.problem?.kind, "noUnitsSelected");
    assert.match(state.appendix.list, /Ninh Sơn/);
  });
  it("where no table is, say so", () => {
    const [state] = after(start, { kind: "tableAsked" }, { kind: "tablesRead", tables: [] });
    assert.equal(state.appendix.problem?.kind, "noTable");
  });
  it("grow old when the user edits the table's sheet", () => {
    const [read] = after(
      start,
      { kind: "tableAsked" },
      { kind: "tablesRead", tables: [tableAt(sheetName, 3)] },
    );
    const range = rangeRef(sheetName, 5, 5, 1, 1);
    assert.deepEqual(after(read, { kind: "edited", range })[0].appendix.found?.changed, range);
    const elsewhere = rangeRef("Nháp", 5, 5, 1, 1);
    assert.equal(
      after(read, { kind: "edited", range: elsewhere })[0].appendix.found?.changed,
      null,
    );
  });
});

describe("the frame", () => {
  it("keeps what was typed and found when the tab changes", () => {
    const [there] = after(start, ...typed, { kind: "tabChosen", tab: "check" });
    const [back] = after(there, { kind: "tabChosen", tab: "appendix" });
    assert.deepEqual(back.appendix, after(start, ...typed)[0].appendix);
  });
  it("opens on the appendix when the ribbon asks for it", () => {
    const [state] = after(initialState(vietnamese), { kind: "requested", request: "appendix" });
    assert.equal(state.tab, "appendix");
  });
  it("changes language once its words are there", () => {
    const [state, commands] = after(start, { kind: "languageChosen", language: "en" });
    assert.deepEqual(commands, [{ kind: "speak", language: "en", remembered: true }]);
    const words = { ...vietnamese, language: "en" } as const;
    assert.equal(after(state, { kind: "wordsLoaded", words })[0].words, words);
  });
});
