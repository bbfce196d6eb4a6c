import assert from "node:assert/strict";
import { applyEdits } from "../../../src/core/edits/apply";
import { stateOf } from "../../../src/core/edits/state";
import { findBroken, mendEdits, mendFormula } from "../../../src/core/formulas/mend";
import type { Sheet, Workbook } from "../../../src/core/model/workbook";

const cases: readonly (readonly [formula: string, mended: string | null])[] = [
  ["=_xldudf_BHXH_ATTAIN(C7,D7)", "=BHXH.ATTAIN(C7,D7)"],
  ["=_xldudf_BHXH.ATTAIN(C7,D7)", "=BHXH.ATTAIN(C7,D7)"],
  ["=_xlfn.BHXH.YOY(C7,D7)", "=BHXH.YOY(C7,D7)"],
  ["=@bhxh.yoy(C7,D7)*2", "=BHXH.YOY(C7,D7)*2"],
  ["=BHXH_ATTAIN(C7,D7)", "=BHXH.ATTAIN(C7,D7)"],
  ["=BHXH.ATTAIN(C7,D7)", "=BHXH.ATTAIN(C7,D7)"],
  ['=IF(A1="BHXH_X(",1,2)', null],
  ["='BHXH_ATTAIN(1)'!A1", null],
  ["=SUM(C3:C9)", null],
];

const sheet: Sheet = {
  name: "Biểu 1",
  row: 2,
  column: 1,
  values: [
    [{ kind: "error", code: "#NAME?" }, 74.83, 1],
    [{ kind: "error", code: "#NAME?" }, { kind: "error", code: "#DIV/0!" }, 5],
  ],
  formulas: [
    ["=BHXH.ATTAIN(C7,D7)", "=BHXH.ATTAIN(C8,D8)", "=_xldudf_BHXH_YOY(1,2)"],
    ["=TONG(C7)", "=BHXH.ATTAIN(0,1)", null],
  ],
  numberFormats: [
    ["0.00", "General", "General"],
    ["General", "General", "General"],
  ],
};

const workbook: Workbook = {
  sheets: [sheet],
  sheetNames: ["Biểu 1"],
  activeSheet: "Biểu 1",
  selection: null,
};

describe("mending BHXH functions", () => {
  for (const [formula, mended] of cases) {
    it(`takes ${formula} for ${mended ?? "none of ours"}`, () => {
      assert.equal(mendFormula(formula), mended);
    });
  }

  it("finds what shows #NAME? or is spelt as in a file, and nothing that computes", () => {
    assert.deepEqual(
      findBroken(workbook).map(({ cell, mended }) => [cell.row, cell.column, mended]),
      [
        [2, 1, "=BHXH.ATTAIN(C7,D7)"],
        [2, 3, "=BHXH.YOY(1,2)"],
      ],
    );
  });

  it("enters them again, formats as they are", () => {
    const edits = mendEdits(findBroken(workbook));
    const applied = applyEdits(stateOf(workbook), edits);
    assert.ok(applied.ok);
    const [after] = applied.value.workbook.sheets;
    assert.deepEqual(after?.formulas[0]?.[2], "=BHXH.YOY(1,2)");
    assert.deepEqual(after?.numberFormats, sheet.numberFormats);
  });
});
