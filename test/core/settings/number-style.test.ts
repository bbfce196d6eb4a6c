import assert from "node:assert/strict";
import fc from "fast-check";
import { decimal } from "../../../src/core/numbers/decimal";
import { formatDecimal } from "../../../src/core/numbers/format";
import { inStyle } from "../../../src/core/settings/number-style";

const cases: readonly (readonly [vietnamese: string, english: string])[] = [
  ["Tổng cộng ghi 552.247; được 556.825,5.", "Tổng cộng ghi 552,247; được 556,825.5."],
  ["đạt 74,83%, ngày 05/7/2024", "đạt 74.83%, ngày 05/7/2024"],
  ["dòng 13, dòng 14.", "dòng 13, dòng 14."],
  ["ghi «93.5%» theo kiểu khác: 93,5%", "ghi «93.5%» theo kiểu khác: 93.5%"],
  ["là =ROUND(D7*1.5,2) và 1,5", "là =ROUND(D7*1.5,2) và 1.5"],
  ["-0,5 và 1.234.567", "-0.5 và 1,234,567"],
];

describe("the notation of numbers", () => {
  for (const [vietnamese, english] of cases) {
    it(`writes "${vietnamese}" in English notation`, () => {
      assert.equal(inStyle(vietnamese, "english"), english);
      assert.equal(inStyle(vietnamese, "vietnamese"), vietnamese);
    });
  }

  it("swaps the two separators of every number, and nothing else", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.nat(4), (units, scale) => {
        const text = formatDecimal(decimal(units, scale));
        const swapped = inStyle(text, "english");
        assert.equal(
          swapped.replace(/[.,]/g, (sign) => (sign === "." ? "," : ".")),
          text,
        );
      }),
    );
  });
});
