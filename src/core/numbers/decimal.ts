import type { Decimal } from "../model/decimal";
import type { Rounding } from "../model/relation";
import { divide, magnitude, powerOfTen } from "./integer";

/** `decimal(935, 1)` is 93,5. */
export const decimal = (units: bigint | number, scale = 0): Decimal => ({
  units: BigInt(units),
  scale,
});

/** Reads our own notation, "-12.50"; throws on anything else. For texts people typed there is readText. */
export function parseDecimal(plain: string): Decimal {
  const [whole, integer, fraction = ""] = /^(-?\d+)(?:\.(\d+))?$/.exec(plain) ?? [];
  if (whole === undefined || integer === undefined) throw new RangeError(`No decimal: ${plain}`);
  return decimal(BigInt(integer + fraction), fraction.length);
}

/**
 * The decimal a spreadsheet shows for a double: its shortest digits that read back as the same
 * double, so 0.1 is exactly 1/10. Throws on NaN and infinities, which no cell holds.
 */
export function decimalFromNumber(value: number): Decimal {
  if (Number.isSafeInteger(value)) return decimal(value);
  const [mantissa = "", exponent = "0"] = String(value).split("e");
  const { units, scale } = parseDecimal(mantissa);
  const shifted = scale - Number(exponent);
  return shifted < 0 ? decimal(units * powerOfTen(-shifted)) : decimal(units, shifted);
}

/** The nearest double. */
export const toNumber = (value: Decimal): number =>
  value.scale === 0 ? Number(value.units) : Number(`${value.units}e-${value.scale}`);

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`; 1,5 equals 1,50. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  const difference = subtractDecimals(a, b).units;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** Exact; as many decimals as the operand that has more. */
export const addDecimals = (a: Decimal, b: Decimal): Decimal => sumDecimals([a, b]);

/** Exact; as many decimals as the operand that has more. */
export const subtractDecimals = (a: Decimal, b: Decimal): Decimal =>
  addDecimals(a, decimal(-b.units, b.scale));

/** Exact; as many decimals as the term that has most. The empty sum is 0. */
export function sumDecimals(terms: readonly Decimal[]): Decimal {
  let scale = 0;
  for (const term of terms) scale = Math.max(scale, term.scale);
  let units = 0n;
  for (const term of terms) units += unitsAt(term, scale);
  return { units, scale };
}

/** The same value printed with `scale` decimals; throws where that would drop a digit other than 0. */
export function rescale(value: Decimal, scale: number): Decimal {
  if (scale >= value.scale) return decimal(unitsAt(value, scale), scale);
  const divisor = powerOfTen(value.scale - scale);
  if (value.units % divisor !== 0n) throw new RangeError("Rescaling would lose digits");
  return decimal(value.units / divisor, scale);
}

/**
 * Rounded to `scale` decimals; a value with fewer is padded. Halves go away from zero, as in Excel.
 * A negative scale rounds to tens (-1), hundreds (-2) …, as whole numbers.
 */
export function roundDecimal(value: Decimal, scale: number, rounding: Rounding): Decimal {
  if (scale >= value.scale) return rescale(value, scale);
  const units = divide(value.units, powerOfTen(value.scale - scale), rounding);
  return scale < 0 ? decimal(units * powerOfTen(-scale)) : decimal(units, scale);
}

/**
 * 100 × numerator / denominator in percent points, rounded exactly to `decimals`.
 * Throws when the denominator is 0: whoever asks has looked before.
 *
 * @example ratioPercent(decimal(45925), decimal(61372), 1) // 74,8
 */
export function ratioPercent(
  numerator: Decimal,
  denominator: Decimal,
  decimals: number,
  rounding: Rounding = "halfUp",
): Decimal {
  const [n, d] = asIntegers(numerator, denominator);
  return decimal(divide(100n * powerOfTen(decimals) * n, d, rounding), decimals);
}

/**
 * Whether `percent`, as printed, is 100 × numerator / denominator. In integers, with P the percent's
 * units and k its decimals: half-up means 2·|100·10^k·n − P·d| ≤ d (an exact half may stand on
 * either side), cut means 0 ≤ 100·10^k·n − P·d < d; negative figures mirrored. No percent is right
 * for a denominator of 0.
 */
export function isRatioPercent(
  percent: Decimal,
  numerator: Decimal,
  denominator: Decimal,
  rounding: Rounding,
): boolean {
  const [n, d] = asIntegers(numerator, denominator);
  if (d === 0n) return false;
  const exact = 100n * powerOfTen(percent.scale) * n;
  const difference = exact - percent.units * d;
  if (rounding === "halfUp") return 2n * magnitude(difference) <= magnitude(d);
  return (
    magnitude(difference) < magnitude(d) && (difference === 0n || difference < 0n === exact < 0n)
  );
}

/** Two integers in the same ratio. */
const asIntegers = (a: Decimal, b: Decimal): readonly [bigint, bigint] =>
  a.scale === b.scale
    ? [a.units, b.units]
    : [a.units * powerOfTen(b.scale), b.units * powerOfTen(a.scale)];

const unitsAt = (value: Decimal, scale: number): bigint =>
  scale === value.scale ? value.units : value.units * powerOfTen(scale - value.scale);
