import assert from "node:assert/strict";
import fc from "fast-check";
import { shownFormula, storedFormula } from "../../../src/hosts/xlsx/formula-names";
import { shiftFormula } from "../../../src/hosts/xlsx/shift-formula";
import { shownText, storedText } from "../../../src/hosts/xlsx/text-escapes";

describe("a formula filled one down and one to the right", () => {
  const cases: readonly (readonly [string, string])[] = [
    ["SUM(B2:B$8)", "SUM(C3:C$8)"],
    ["$A$1+$A1+A$1+A1", "$A$1+$A2+B$1+B2"],
    ['IF(A1="A1",A1,"x""A1")', 'IF(B2="A1",B2,"x""A1")'],
    ["'Q1 2024'!B2*'O''Neil A1'!C3", "'Q1 2024'!C3*'O''Neil A1'!D4"],
    ["Q1!B2+LOG10(A1)", "Q1!C3+LOG10(B2)"],
    ["SUM(A:A,$B:C,1:2,$1:2)", "SUM(B:B,$B:D,2:3,$1:3)"],
    ["Bảng1[[#This Row],[A1]]+A1", "Bảng1[[#This Row],[A1]]+B2"],
    ["đơn_giá1+x_A1+A1x+A1.B2", "đơn_giá1+x_A1+A1x+A1.B2"],
    ["XFD1+A1048576", "#REF!+#REF!"],
    ["XFE1+ABCD1", "XFE1+ABCD1"],
    ["1E5+1.5*A1", "1E5+1.5*B2"],
  ];
  for (const [formula, shifted] of cases) {
    it(`${formula} reads ${shifted}`, () => assert.equal(shiftFormula(formula, 1, 1), shifted));
  }

  it("filled there and back reads as before", () => {
    const cell = fc
      .tuple(fc.integer({ min: 10, max: 99 }), fc.constantFrom("K", "$L", "AA", "$AB"))
      .map(([row, column]) => `${column}${row}`);
    const by = fc.integer({ min: -9, max: 9 });
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1 }), by, by, (cells, rows, columns) => {
        const formula = cells.join("+");
        const there = shiftFormula(formula, rows, columns);
        assert.equal(shiftFormula(there, -rows, -columns), formula);
      }),
    );
  });
});

describe("names of functions", () => {
  const cases: readonly (readonly [string, string])[] = [
    ["SUM(A1:A3)", "=SUM(A1:A3)"],
    ["_xldudf_BHXH_ATTAIN(A1,B1)", "=BHXH.ATTAIN(A1,B1)"],
    ["_xlfn.IFS(A1>0,1)", "=IFS(A1>0,1)"],
    ['"_xlfn.IFS("&_xlfn.CONCAT(A1)', '="_xlfn.IFS("&CONCAT(A1)'],
    ["'BHXH.A'!A1+IFS_1", "='BHXH.A'!A1+IFS_1"],
  ];
  for (const [stored, shown] of cases) {
    it(`${stored} shows as ${shown}, and is stored so`, () => {
      assert.equal(shownFormula(stored), shown);
      assert.equal(storedFormula(shown), stored);
    });
  }
});

describe("texts", () => {
  it("come back from a file as they were, whatever is in them", () => {
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc
        .array(fc.constantFrom("_", "x", "0", "_x000D_", "\r", "\n", "\uD800", "\uDC00", "😀"))
        .map((parts) => parts.join("")),
    );
    fc.assert(fc.property(text, (shown) => assert.equal(shownText(storedText(shown)), shown)));
  });

  it("are stored in letters XML can hold", () => {
    assert.equal(
      storedText("a\u0000b\rc\uD83Dd_x0041_😀"),
      "a_x0000_b_x000D_c_xD83D_d_x005F_x0041_😀",
    );
  });
});
