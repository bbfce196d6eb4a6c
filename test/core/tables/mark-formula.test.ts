import assert from "node:assert/strict";
import fc from "fast-check";
import type { MarkFormula } from "../../../src/core/model/table";
import { readMarkFormula } from "../../../src/core/tables/mark-formula";

const sum = (added: string, taken = ""): MarkFormula => ({
  kind: "sum",
  added: added.split(" "),
  taken: taken === "" ? [] : taken.split(" "),
});
const ratio = (numerator: string, denominator: string, isPercent = false): MarkFormula => ({
  kind: "ratio",
  numerator,
  denominator,
  isPercent,
});
const growth = (current: string, previous: string): MarkFormula => ({
  kind: "growth",
  current,
  previous,
});

const cases: readonly (readonly [string, MarkFormula | null])[] = [
  ["3 = 1 + 2", sum("1 2")],
  ["(4)=(5)+(6)", sum("5 6")],
  ["1=2+3+(4+5)", sum("2 3 4 5")],
  ["7=5-6", sum("5", "6")],
  ["(7) = (5) – (6)", sum("5", "6")],
  ["6=2+3-4-5", sum("2 3", "4 5")],
  ["6=2-(3-4)", sum("2 4", "3")],
  ["c = a + B", sum("A B")],
  ["3=2/1", ratio("2", "1")],
  ["6=5:4", ratio("5", "4")],
  ["6 = 5 ÷ 4 (%)", ratio("5", "4")],
  ["3=2/1%", ratio("2", "1")],
  ["5=4/3*100", ratio("4", "3", true)],
  ["8=(7/4)x100%", ratio("7", "4", true)],
  ["8 = ( 7 ) / ( 4 ) X 100 %", ratio("7", "4", true)],
  ["8=100×7:4", ratio("7", "4", true)],
  ["8=7*100/4", ratio("7", "4", true)],
  ["D=C/B", ratio("C", "B")],
  ["y=x/z x 100", ratio("X", "Z", true)],
  ["3=(2-1)/1", growth("2", "1")],
  ["3=((2)-(1))/(1)*100%", growth("2", "1")],
  ["3=2/1-100%", growth("2", "1")],
  ["3=2/1x100-100", growth("2", "1")],

  ["3", null],
  ["", null],
  ["3=", null],
  ["3=2", null],
  ["3=-2", null],
  ["3=100", null],
  ["3=2*1", null],
  ["3=2/1/4", null],
  ["3=2/1+4", null],
  ["3=2/1-1", null],
  ["3=(2+4)/1", null],
  ["3=2/(1+4)", null],
  ["3=(2-4)/1", null],
  ["3=2/1*100*100", null],
  ["3=2+1*100", null],
  ["3=1+...+5", null],
  ["3=2/1 năm trước", null],
  ["3=(2/1", null],
  ["3=2/1)", null],
  ["3=2//1", null],
  ["3=2 1", null],
  ["3=2/1=4", null],
  ["3=%", null],
  ["3=123/1", null],
];

describe("formulas in column marks", () => {
  for (const [mark, expected] of cases) {
    it(`"${mark}" says ${JSON.stringify(expected)}`, () => {
      assert.deepEqual(readMarkFormula(mark), expected);
    });
  }

  it("reads nothing into what no form prints", () => {
    const hostile = [
      `3=${"9".repeat(100_000)}`,
      `3=${"(".repeat(100_000)}`,
      `3=${"(".repeat(200)}2${")".repeat(200)}/1`,
      `3=1${"+2".repeat(50_000)}`,
      `3=${" ".repeat(100_000)}1`,
      `3=${"%".repeat(499)}`,
      `3=${"-".repeat(400)}1`,
    ];
    for (const mark of hostile) assert.equal(readMarkFormula(mark), null);
  });

  it("never fails, whatever is written", () => {
    const signs = fc.constantFrom(..."0123459ABx+-*/:÷()=% ", "100", "100%");
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 30 }), (written) => {
        const formula = readMarkFormula(`3=${written.join("")}`);
        assert.ok(formula === null || formula.kind.length > 0);
      }),
    );
  });
});
