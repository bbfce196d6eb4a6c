import assert from "node:assert/strict";
import fc from "fast-check";
import { formulaSyntax } from "../../src/hosts/sheets/formula-syntax";

const cases: readonly (readonly [american: string, vietnamese: string])[] = [
  ["=SUM(C7:C12)", "=SUM(C7:C12)"],
  ["=ROUND(D7/C7*100,2)", "=ROUND(D7/C7*100;2)"],
  ["=A1*0.5", "=A1*0,5"],
  ["=ROUND(A1,2)", "=ROUND(A1;2)"],
  ["=SUM(1,2)", "=SUM(1;2)"],
  ["=IF(A1>0.5,\"a, b; 1.5\",'Biểu 1,5'!A1)", "=IF(A1>0,5;\"a, b; 1.5\";'Biểu 1,5'!A1)"],
  ["=SUM({1.5,2;3,4})", "=SUM({1,5\\2;3\\4})"],
  ["=BHXH_ATTAIN(C7,D7)", "=BHXH_ATTAIN(C7;D7)"],
  ["=LOG10(100,10)", "=LOG10(100;10)"],
  ['="nói ""1,5"""&A1', '="nói ""1,5"""&A1'],
  ["=$A$1+Biểu1!$B2", "=$A$1+Biểu1!$B2"],
];

describe("hosts/sheets: formulas in the syntax of the spreadsheet's locale", () => {
  const vietnamese = formulaSyntax("vi_VN");

  for (const [american, local] of cases) {
    it(`writes ${american} as ${local}, and reads it back`, () => {
      assert.equal(vietnamese.write(american), local);
      assert.equal(vietnamese.read(local), american);
    });
  }

  it("takes a formula that is American already as it is", () => {
    assert.equal(vietnamese.read("=ROUND(A1*1.5,2)"), "=ROUND(A1*1.5,2)");
  });

  it("changes nothing where numbers have a decimal point", () => {
    for (const locale of ["en_US", "en_GB", "ja_JP", "es_MX", ""]) {
      const { read, write } = formulaSyntax(locale);
      for (const [formula] of cases)
        assert.deepEqual([read(formula), write(formula)], [formula, formula]);
    }
  });

  it("reads back what it wrote", () => {
    const leaf = fc.constantFrom("A1", "$B$2", "0.5", "12", '"a,b;1.5"', "'x,1.5'!C3", "C1:C9");
    const formula = fc.letrec<{ readonly tree: string }>((tie) => ({
      tree: fc.oneof(
        { depthSize: "small" },
        leaf,
        fc
          .array(tie("tree"), { minLength: 1, maxLength: 3 })
          .map((parts) => `SUM(${parts.join(",")})`),
        fc.tuple(tie("tree"), tie("tree")).map(([one, other]) => `${one}+${other}`),
      ),
    })).tree;
    fc.assert(
      fc.property(formula, (text) => {
        assert.equal(vietnamese.read(vietnamese.write(`=${text}`)), `=${text}`);
      }),
    );
  });
});
