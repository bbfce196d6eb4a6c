import assert from "node:assert/strict";
import fc from "fast-check";
import {
  decimal,
  ratioPercent,
  roundDecimal,
  subtractDecimals,
} from "../../../src/core/numbers/decimal";
import { isGrowthPercent, isPercentOf } from "../../../src/core/numbers/quotient";

const exact = (units: number, scale = 0) => ({ value: decimal(units, scale), isRounded: false });

describe("percents of rounded operands", () => {
  const amount = fc.integer({ min: 1_000, max: 9_999_999 });
  const decimals = fc.integer({ min: 0, max: 2 });

  it("hold however the operands are printed", () => {
    fc.assert(
      fc.property(amount, amount, decimals, decimals, (over, under, own, printed) => {
        const rounded = (units: number) => ({
          value: roundDecimal(decimal(units, 3), printed, "halfUp"),
          isRounded: true,
        });
        const percent = ratioPercent(decimal(over), decimal(under), own);
        if (rounded(under).value.units === 0n) return;
        assert.ok(isPercentOf(percent, rounded(over), rounded(under)));
        const growth = subtractDecimals(percent, decimal(100));
        assert.ok(isGrowthPercent(growth, rounded(over), rounded(under)));
      }),
    );
  });

  const cases: readonly (readonly [string, boolean, boolean])[] = [
    ["exact counts", isPercentOf(decimal(9447, 2), exact(3214), exact(3402)), true],
    ["a last digit off", isPercentOf(decimal(9448, 2), exact(3214), exact(3402)), false],
    ["cut", isPercentOf(decimal(6666, 2), exact(200), exact(300)), true],
    ["over 0", isPercentOf(decimal(0), exact(0), exact(0)), false],
    ["growth", isGrowthPercent(decimal(642, 2), exact(3214), exact(3020)), true],
    ["a fall without its sign", isGrowthPercent(decimal(443, 2), exact(3345), exact(3500)), false],
    ["a fall", isGrowthPercent(decimal(-443, 2), exact(3345), exact(3500)), true],
  ];
  for (const [name, found, expected] of cases) {
    it(name, () => assert.equal(found, expected));
  }
});
