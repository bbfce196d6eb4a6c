import assert from "node:assert/strict";
import fc from "fast-check";
import { dividedUp, printedPercent } from "../../../src/core/draft/rounding";
import { decimal, isRatioPercent, parseDecimal } from "../../../src/core/numbers/decimal";
import { formatDecimal } from "../../../src/core/numbers/format";

const percents: readonly (readonly [string, string, string, ...string[]])[] = [
  ["45925", "61372", "74,83"],
  ["5117", "11628", "44,01"],
  ["44", "100", "44"],
  ["745", "1000", "74,5"],
  ["7.455", "100", "7,46"],
  ["33545", "31911", "105,12"],
  ["1037", "100", "1.037,00"],
  // what is not met does not read as met, and what was done not as nothing
  ["99999", "100000", "99,999"],
  ["100001", "100000", "100,001"],
  ["1", "1000000", "0,0001"],
  ["0", "7", "0"],
  ["569653", "601217", "94,75"],
  ["569652", "601216", "94,74997", "94.75"],
  // beyond six decimals nobody reads
  ["999999999", "1000000000", "100"],
];

describe("rounding of drafted sentences", () => {
  for (const [numerator, denominator, shows, ...landmarks] of percents) {
    it(`${numerator} of ${denominator} is ${shows}%`, () => {
      const percent = printedPercent(
        parseDecimal(numerator),
        parseDecimal(denominator),
        landmarks.map(parseDecimal),
      );
      assert.equal(formatDecimal(percent), shows);
    });
  }

  it("is right at its printed decimals, whatever they are", () => {
    const count = fc.bigInt({ min: 1n, max: 10n ** 12n });
    fc.assert(
      fc.property(count, count, (numerator, denominator) => {
        const [n, d] = [decimal(numerator), decimal(denominator)];
        assert.ok(isRatioPercent(printedPercent(n, d), n, d, "halfUp"));
      }),
    );
  });

  it("asks of each month enough to meet the target, and no more than that", () => {
    const many = fc.bigInt({ min: 1n, max: 10n ** 9n });
    fc.assert(
      fc.property(many, fc.integer({ min: 1, max: 11 }), (value, months) => {
        const { units } = dividedUp(decimal(value, 2), months);
        assert.ok(units * BigInt(months) >= value && (units - 1n) * BigInt(months) < value);
      }),
    );
  });
});
