import { deepEqual, equal, ok, throws } from "node:assert/strict";
import fc from "fast-check";
import {
  addDecimals,
  compareDecimals,
  decimal,
  decimalFromNumber,
  isRatioPercent,
  parseDecimal,
  ratioPercent,
  rescale,
  roundDecimal,
  subtractDecimals,
  sumDecimals,
  toNumber,
} from "../../../src/core/numbers/decimal";
import { formatDecimal, formatPercent } from "../../../src/core/numbers/format";

const decimals = fc
  .tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.nat(8))
  .map(([units, scale]) => decimal(units, scale));

describe("decimals", () => {
  it("parse our own notation only", () => {
    deepEqual(parseDecimal("-12.50"), decimal(-1250, 2));
    deepEqual(parseDecimal("0"), decimal(0));
    for (const text of ["", "1,5", "1.", ".5", "+1", "1e5", "--1", " 1"]) {
      throws(() => parseDecimal(text), RangeError);
    }
  });

  it("take a double for its shortest digits", () => {
    const cases: readonly (readonly [number, bigint, number])[] = [
      [0.1, 1n, 1],
      [-62.68, -6268n, 2],
      [-0, 0n, 0],
      [1e21, 10n ** 21n, 0],
      [1.5e-7, 15n, 8],
      [2 ** 53, 2n ** 53n, 0],
    ];
    for (const [value, units, scale] of cases) {
      deepEqual(decimalFromNumber(value), decimal(units, scale));
    }
    for (const value of [NaN, Infinity, -Infinity]) throws(() => decimalFromNumber(value));
  });

  it("return to the same double", () => {
    const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(fc.property(finite, (value) => equal(toNumber(decimalFromNumber(value)), value + 0)));
  });

  it("add, subtract and compare exactly, across scales", () => {
    deepEqual(addDecimals(decimal(15, 1), decimal(25, 2)), decimal(175, 2));
    deepEqual(sumDecimals([]), decimal(0));
    equal(compareDecimals(decimal(15, 1), decimal(150, 2)), 0);
    fc.assert(
      fc.property(decimals, decimals, (a, b) => {
        equal(compareDecimals(subtractDecimals(addDecimals(a, b), b), a), 0);
        equal(compareDecimals(a, b), -compareDecimals(b, a) + 0);
      }),
    );
  });

  it("are rescaled only where no digit is lost", () => {
    deepEqual(rescale(decimal(919, 1), 2), decimal(9190, 2));
    deepEqual(rescale(decimal(9190, 2), 1), decimal(919, 1));
    throws(() => rescale(decimal(9185, 2), 1), RangeError);
  });

  it("round halves away from zero, or are cut", () => {
    const cases: readonly (readonly [string, number, string, string])[] = [
      ["7.4504", 1, "7,5", "7,4"],
      ["7.45", 1, "7,5", "7,4"],
      ["-7.45", 1, "-7,5", "-7,4"],
      ["7.4499", 1, "7,4", "7,4"],
      ["0.05", 1, "0,1", "0,0"],
      ["-0.04", 1, "0,0", "0,0"],
      ["99.995", 2, "100,00", "99,99"],
      ["44", 2, "44,00", "44,00"],
    ];
    for (const [text, scale, halfUp, cut] of cases) {
      equal(formatDecimal(roundDecimal(parseDecimal(text), scale, "halfUp")), halfUp);
      equal(formatDecimal(roundDecimal(parseDecimal(text), scale, "cut")), cut);
    }
  });

  it("print in Vietnamese", () => {
    equal(formatDecimal(decimal(552247)), "552.247");
    equal(formatDecimal(decimal(9190, 2)), "91,90");
    equal(formatDecimal(decimal(-5, 3)), "-0,005");
    equal(formatDecimal(decimal(123)), "123");
    equal(formatDecimal(decimal(-123456, 0)), "-123.456");
    equal(formatPercent(decimal(919, 1)), "91,9%");
  });
});

describe("ratioPercent", () => {
  it("gives the percents of the reports", () => {
    const cases: readonly (readonly [number, number, number, string])[] = [
      [45925, 61372, 1, "74,8"],
      [552247, 601217, 2, "91,85"],
      [33545, 31911, 2, "105,12"],
      [5117, 11628, 0, "44"],
      [1, 0.8, 0, "125"],
      [-158, 5275, 1, "-3,0"],
      [0, 7, 2, "0,00"],
    ];
    for (const [numerator, denominator, scale, expected] of cases) {
      const [n, d] = [decimalFromNumber(numerator), decimalFromNumber(denominator)];
      equal(formatDecimal(ratioPercent(n, d, scale)), expected);
    }
    equal(formatDecimal(ratioPercent(decimal(2), decimal(3), 1, "cut")), "66,6");
    throws(() => ratioPercent(decimal(1), decimal(0), 1), RangeError);
  });

  /** Half-up by another road: the floor of the exact value plus one half, mirrored below zero. */
  function halfUp(numerator: bigint, denominator: bigint, factor: bigint): bigint {
    const negative = numerator < 0n !== denominator < 0n;
    const n = (numerator < 0n ? -numerator : numerator) * factor;
    const d = denominator < 0n ? -denominator : denominator;
    const rounded = (2n * n + d) / (2n * d);
    return negative ? -rounded : rounded;
  }

  it("agrees with rational half-up on a million pairs", () => {
    let state = 20_240_630;
    const random = (below: number): number => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
      return Math.floor((state / 2 ** 32) * below);
    };
    let exactHalves = 0;
    for (let n = 0; n < 1_000_000; n += 1) {
      // Small round denominators meet exact halves often; large ones look like real figures.
      const small = n % 2 === 0;
      const numerator = BigInt(random(small ? 20_000 : 2_000_000) - (small ? 10_000 : 0));
      const denominator = BigInt(1 + random(small ? 2_000 : 1_000_000));
      const scale = n % 4;
      const factor = 100n * 10n ** BigInt(scale);
      const { units } = ratioPercent({ units: numerator, scale: 0 }, decimal(denominator), scale);
      if (units !== halfUp(numerator, denominator, factor)) {
        throw new Error(`${numerator}/${denominator} at ${scale} decimals gave ${units}`);
      }
      if ((2n * factor * numerator) % denominator === 0n && (factor * numerator) % denominator) {
        exactHalves += 1;
      }
    }
    ok(exactHalves > 1_000, "too few exact halves to prove anything");
  });
});

describe("isRatioPercent", () => {
  const ratio = fc
    .tuple(decimals, decimals, fc.nat(3))
    .filter(([, denominator]) => denominator.units !== 0n);

  it("accepts what ratioPercent gives, and refuses its neighbours", () => {
    fc.assert(
      fc.property(ratio, fc.constantFrom("halfUp", "cut"), ([n, d, scale], rounding) => {
        const percent = ratioPercent(n, d, scale, rounding);
        ok(isRatioPercent(percent, n, d, rounding));
        for (const step of [-2n, 2n]) {
          const { units } = percent;
          ok(!isRatioPercent(decimal(units + step, scale), n, d, rounding));
        }
      }),
    );
  });

  const cases: readonly (readonly [string, number, number, "halfUp" | "cut", boolean])[] = [
    ["74.8", 45925, 61372, "halfUp", true],
    ["74.83", 45925, 61372, "halfUp", true],
    ["74.9", 45925, 61372, "halfUp", false],
    ["100", 33545, 31911, "halfUp", false],
    ["66.7", 2, 3, "halfUp", true],
    ["66.7", 2, 3, "cut", false],
    ["66.6", 2, 3, "cut", true],
    ["12.5", 1, 8, "cut", true],
    // An exact half may stand on either side.
    ["12", 1, 8, "halfUp", true],
    ["13", 1, 8, "halfUp", true],
    ["13", 1, 8, "cut", false],
    ["-66.6", -2, 3, "cut", true],
    ["-66.7", -2, 3, "cut", false],
    ["-66.7", 2, -3, "halfUp", true],
    ["0", 0, 5, "cut", true],
    ["0", 5, 0, "halfUp", false],
    ["0", 0, 0, "halfUp", false],
  ];
  for (const [percent, n, d, rounding, expected] of cases) {
    it(`${percent}% ${expected ? "is" : "is not"} ${n}/${d}, ${rounding}`, () => {
      equal(isRatioPercent(parseDecimal(percent), decimal(n), decimal(d), rounding), expected);
    });
  }
});
