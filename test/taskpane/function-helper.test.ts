import assert from "node:assert/strict";
import { cellRef, rangeRef } from "../../src/core/model/reference";
import type { Workbook } from "../../src/core/model/workbook";
import { defaultSettings } from "../../src/core/settings/settings";
import { createMemoryHost } from "../../src/hosts/memory/memory-host";
import { catalogue } from "../../src/taskpane/function-helper/catalogue";
import { findFunctions } from "../../src/taskpane/function-helper/find-functions";
import { formulaFor } from "../../src/taskpane/function-helper/formula";
import type { HelperFunction } from "../../src/taskpane/function-helper/helper-function";
import { prepareInsertion } from "../../src/taskpane/function-helper/insertion";
import { parseGrid } from "../grid";
import { openPane } from "./headless-pane";

const { sheet } = parseGrid(`
  Đơn vị   | Chỉ tiêu | Thực hiện | Tỉ lệ
  Ninh Hải | 93.838   | "85.842"  |
  Bác Ái   | 26.391   |           | đã có`);

const workbook: Workbook = {
  sheets: [sheet],
  sheetNames: [sheet.name],
  activeSheet: sheet.name,
  selection: rangeRef(sheet.name, 1, 3, 1, 1),
};

function named(id: string): HelperFunction {
  const found = catalogue.find((one) => one.id === id);
  assert.ok(found !== undefined);
  return found;
}

const cell = (row: number, column: number) => cellRef(sheet.name, row, column);

describe("the functions helper", () => {
  it("has every function with a description in both languages, and finds them", () => {
    assert.ok(catalogue.length >= 18);
    for (const { vi, en } of catalogue) assert.ok(vi.description !== "" && en.description !== "");
    const ids = (asked: string) => findFunctions(catalogue, asked, "vi").map(({ id }) => id);
    assert.ok(ids("ti le cham").includes("LATERATE"));
    assert.deepEqual(ids("attain"), ["ATTAIN"]);
    assert.deepEqual(ids("không có hàm này"), []);
  });

  const formulas: readonly (readonly [id: string, row: number, column: number, string | null])[] = [
    ["ATTAIN", 1, 3, "=BHXH.ATTAIN(B2,C2)"],
    ["ATTAIN", 2, 3, "=BHXH.ATTAIN(61372,45925)"],
    ["ATTAIN", 0, 0, "=BHXH.ATTAIN(61372,45925)"],
    ["TEXT", 1, 3, "=BHXH.TEXT(C2)"],
    ["CHECK", 0, 5, "=BHXH.CHECK(A1:D3)"],
    ["CHECK", 1, 3, null],
  ];
  for (const [id, row, column, formula] of formulas) {
    it(`makes ${String(formula)} of ${id} in row ${row + 1}, column ${column + 1}`, () => {
      assert.equal(formulaFor(named(id), sheet, cell(row, column), "due"), formula);
    });
  }

  it("measures late payment against what the office has set", () => {
    const made = (base: "due" | "planned") =>
      formulaFor(named("LATERATE"), sheet, cell(1, 3), base);
    assert.equal(made("due"), "=BHXH.LATERATE(B2,C2)");
    assert.equal(made("planned"), '=BHXH.LATERATE(B2,C2,"planned")');
  });

  it("puts a function into an empty cell as one step, to be undone", async () => {
    const host = createMemoryHost(workbook);
    const prepared = await prepareInsertion(host, named("ATTAIN"), defaultSettings);
    assert.ok(prepared.ok && prepared.value.kind === "ready");
    assert.equal(prepared.value.held, "");
    const pane = openPane(host);
    await pane.does({ kind: "writeAsked", write: prepared.value.write });
    assert.equal(host.state().workbook.sheets[0]?.formulas[1]?.[3], "=BHXH.ATTAIN(B2,C2)");
    await pane.does({ kind: "undoAsked" });
    assert.equal(host.state().workbook.sheets[0]?.formulas[1]?.[3], null);
  });

  it("tells what a filled cell holds before it is written over", async () => {
    const host = createMemoryHost({ ...workbook, selection: rangeRef(sheet.name, 2, 3, 1, 1) });
    const prepared = await prepareInsertion(host, named("ATTAIN"), defaultSettings);
    assert.ok(prepared.ok && prepared.value.kind === "ready");
    assert.equal(prepared.value.held, "đã có");
  });
});
