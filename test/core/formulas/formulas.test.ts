import assert from "node:assert/strict";
import fc from "fast-check";
import { addendsOf } from "../../../src/core/formulas/addends";
import { isSameComputation } from "../../../src/core/formulas/computation";
import { copyFormula, formatFormula, rangeOf, shapeOf } from "../../../src/core/formulas/copy";
import { divisionOf } from "../../../src/core/formulas/division";
import { patternOf } from "../../../src/core/formulas/pattern";
import { parseFormula, type Token } from "../../../src/core/formulas/tokens";
import { formatRange } from "../../../src/core/model/a1";
import { cellRef } from "../../../src/core/model/reference";

const sheet = "Phụ lục";

function read(formula: string): readonly Token[] {
  const tokens = parseFormula(formula);
  assert.ok(tokens !== null, formula);
  return tokens;
}

const referencesIn = (formula: string): readonly string[] =>
  read(formula).flatMap((token) => {
    if (token.kind !== "reference") return [];
    const range = rangeOf(token, sheet);
    return `${range.sheet === sheet ? "" : `${range.sheet}!`}${formatRange(range)}`;
  });

describe("formulas", () => {
  const references: readonly (readonly [formula: string, references: readonly string[]])[] = [
    ["=SUM(C7:C12)", ["C7:C12"]],
    ["= $C$7 + c8 ", ["C7", "C8"]],
    ["=SUM(C12:C7)", ["C7:C12"]],
    ['=IF(A1="C7 ""D8""",B2,"E9")', ["A1", "B2"]],
    ["='Ninh Sơn'!D5+Ninh_Hải!D6", ["Ninh Sơn!D5", "Ninh_Hải!D6"]],
    ["='C7''s D8'!E9", ["C7's D8!E9"]],
    ["='[Tệp.xlsx]Biểu 1'!A1", ["[Tệp.xlsx]Biểu 1!A1"]],
    ["=LOG10(A1)+ATAN2(B1,C1)", ["A1", "B1", "C1"]],
    ["=TH2024_BHYT+Tổng.1+XFD1048576", ["XFD1048576"]],
    ["=SUM(C:C)+SUM(3:3)+#REF!+1.5E+3", []],
    ["=@A1+{1,2;3}", ["A1"]],
  ];
  for (const [formula, expected] of references) {
    it(`reads the references of ${formula}`, () => {
      assert.deepEqual(referencesIn(formula), expected);
    });
  }

  const unknown = [
    "C7",
    "=A1:INDEX(B:B,3)",
    "=Bảng1[Thực hiện]",
    '="C7',
    "='C7",
    "=A1~B1",
    "=[1]S!A1",
  ];
  for (const formula of unknown) {
    it(`leaves ${formula} alone`, () => assert.equal(parseFormula(formula), null));
  }

  it("writes what it read", () => {
    const written = "=IF($C$7>0,ROUND(D7*100/C$7,2),\"\")&'Ninh Sơn'!$A1:B2";
    assert.equal(formatFormula(read(written)), written);
  });

  it("gives a formula copied down its shape, its text and no other", () => {
    const row = fc.integer({ min: 0, max: 5000 });
    const formula = (at: number): string => `=ROUND(D${at + 1}*$C$6/E$7+D${at + 2}*2,2)`;
    fc.assert(
      fc.property(row, row, (from, to) => {
        const [here, there] = [cellRef(sheet, from, 6), cellRef(sheet, to, 6)];
        const copied = copyFormula(read(formula(from)), here, there);
        assert.equal(copied && formatFormula(copied), formula(to));
        assert.equal(shapeOf(read(formula(from)), here), shapeOf(read(formula(to)), there));
        assert.equal(patternOf(formula(from), here)?.copyIn(to), formula(to));
        assert.notEqual(shapeOf(read(formula(from)), here), shapeOf(read("=D1"), here));
      }),
    );
  });

  it("copies nothing off the sheet", () => {
    assert.equal(copyFormula(read("=A1"), cellRef(sheet, 1, 1), cellRef(sheet, 0, 1)), null);
    assert.equal(copyFormula(read("=A1"), cellRef(sheet, 1, 1), cellRef(sheet, 1, 0)), null);
  });

  const sums: readonly (readonly [formula: string, count: number | null])[] = [
    ["=SUM(C7:C9,C11)+C13", 3],
    ["=+C7+(C8+C9)", 3],
    ["=C7-C8", null],
    ["=SUM(C7:C9)/2", null],
    ["=SUM(C7:C9)+5", null],
    ["=SUBTOTAL(9,C7:C9)", null],
    ["=1200+350", null],
  ];
  for (const [formula, count] of sums) {
    it(`adds ${count ?? "no"} references in ${formula}`, () => {
      assert.equal(addendsOf(read(formula))?.length ?? null, count);
    });
  }

  const divisions: readonly (readonly [formula: string, division: string | null])[] = [
    ["=D7/C7", "D7/C7"],
    ["=100*D7/C7", "D7/C7"],
    ['=IF(C7>0,ROUND(D7*100/C7,2),"")', "D7/C7"],
    ['=IFERROR(IF(C7=0,"",D7/C7*100%),C9)', "D7/C7"],
    ["=IF(D7>C7,100,D7/C7*100)", "D7/C7"],
    ["=(B7+D7)/C7", null],
    ["=D7/C7-1", null],
    ["=D7/C7/E7", null],
    ["=D7*C7/100", null],
    ["=SUM(D7:D9)/C7", null],
    ["=100/D7*C7", null],
    ["=VLOOKUP(D7,X,2)/C7", null],
  ];
  for (const [formula, expected] of divisions) {
    it(`${expected === null ? "sees no" : "sees the"} ratio in ${formula}`, () => {
      const division = divisionOf(read(formula));
      const { over, under } = division ?? {};
      const text = over && under && `${formatFormula([over])}${formatFormula([under])}`;
      assert.equal(text?.replace(/^=(.*)=/, "$1/") ?? null, expected);
    });
  }

  const computations: readonly (readonly [one: string, other: string, same: boolean])[] = [
    ["=D7/C7", '=IFERROR(ROUND($D7*100/C$7,2),"")', true],
    ["=C7+D7", "=SUM(C7:D7)", true],
    ["=D7/C7-1", "=(D7-C7)/C7", true],
    ["=BHXH.ATTAIN(D7,C7)", "=D7/C7", true],
    ["=BHXH.ATTAIN(D7,C8)", "=D7/C7", false],
    ["=D7/C7", "=D8/C7", false],
    ["=D7/C7", "=D7*C7", false],
    ["=C7+D7", "=C7+D7+15", false],
    ["=C7+D7", "=MAX(C7,D7)", false],
    ["=D7", "=Khác!D7", false],
  ];
  for (const [one, other, same] of computations) {
    it(`${one} and ${other} compute ${same ? "the same" : "different things"}`, () => {
      assert.equal(isSameComputation(read(one), read(other), sheet), same);
    });
  }

  it("survives what no one would write", () => {
    const hostile = [
      `=${"(".repeat(8190)}`,
      `=${"IF(".repeat(2730)}`,
      `=${"(".repeat(4095)}1${")".repeat(4095)}`,
      `=${'"'.repeat(8191)}`,
      `=${'"'.repeat(8190)}`,
      `=${"'".repeat(8191)}`,
      `=${" ".repeat(8190)}~`,
      `=${"A".repeat(8191)}`,
      `=${"A1:".repeat(2730)}`,
      `=${"A1!".repeat(2730)}`,
      `=${"1".repeat(8191)}`,
      `=SUM(${"A1:XFD1048576,".repeat(580)}A1)`,
    ];
    for (const formula of hostile) {
      const pattern = patternOf(formula, cellRef(sheet, 6, 4));
      if (pattern === null) continue;
      divisionOf(pattern.tokens);
      addendsOf(pattern.tokens);
      assert.ok(isSameComputation(pattern.tokens, pattern.tokens, sheet));
      assert.equal(pattern.copyIn(6), formula.trim());
    }
  });

  it("reads any text without a word of complaint", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200, unit: "binary" }), (text) => {
        const tokens = parseFormula(`=${text}`);
        assert.ok(tokens === null || formatFormula(tokens).length > 0);
      }),
    );
  });
});
