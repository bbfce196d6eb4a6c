import type { Quantity } from "../model/claim";
import type { Decimal } from "../model/decimal";
import {
  addDecimals,
  compareDecimals,
  decimal,
  rescale,
  subtractDecimals,
} from "../numbers/decimal";
import { divide, magnitude, powerOfTen } from "../numbers/integer";
import { exponentOf } from "./units";

/** All a printed figure can stand for, both ends included, in single units: người, đồng, percent points. */
export interface Range {
  readonly low: Decimal;
  readonly high: Decimal;
}

/** The printed value in single units. */
export const singles = ({ value, unit }: Quantity): Decimal => shift(value, exponentOf(unit));

const shift = ({ units, scale }: Decimal, exponent: number): Decimal =>
  exponent >= scale
    ? decimal(units * powerOfTen(exponent - scale))
    : decimal(units, scale - exponent);

/**
 * Whole counts and whole đồng are exact. Anything else was rounded at its last printed digit, half-up
 * or cut. A hedge opens one side, or both, by one of the last digit that is not 0: "hơn 500" is 500
 * up to 600, "gần 84" is 83 up to 84.
 */
export function rangeOf(quantity: Quantity): Range {
  const { value, unit, hedge } = quantity;
  const exact = singles(quantity);
  const exponent = exponentOf(unit);
  const counted = (unit.kind === "count" || unit.kind === "money") && exponent === 0;
  const last = shift(decimal(1, value.scale), exponent);
  const half = shift(decimal(5, value.scale + 1), exponent);
  const low = counted && value.scale === 0 ? exact : subtractDecimals(exact, half);
  const high = counted && value.scale === 0 ? exact : addDecimals(exact, last);
  const step = shift(lastDigit(value), exponent);
  const opensLow = hedge === "atMost" || hedge === "about";
  const opensHigh = hedge === "atLeast" || hedge === "about";
  return {
    low: opensLow ? subtractDecimals(low, step) : low,
    high: opensHigh ? addDecimals(high, step) : high,
  };
}

/** One of the last digit that is not 0: 100 for 500, 0,01 for 2,45. */
function lastDigit({ units, scale }: Decimal): Decimal {
  let rest = magnitude(units);
  let zeros = 0;
  while (rest > 0n && rest % 10n === 0n) {
    rest /= 10n;
    zeros += 1;
  }
  return decimal(powerOfTen(zeros), scale);
}

export const meets = (a: Range, b: Range): boolean =>
  compareDecimals(a.low, b.high) <= 0 && compareDecimals(b.low, a.high) <= 0;

export const sumRanges = (ranges: readonly Range[]): Range =>
  ranges.reduce(
    (sum, { low, high }) => ({
      low: addDecimals(sum.low, low),
      high: addDecimals(sum.high, high),
    }),
    { low: decimal(0), high: decimal(0) },
  );

export const minus = (a: Range, b: Range): Range => ({
  low: subtractDecimals(a.low, b.high),
  high: subtractDecimals(a.high, b.low),
});

/** Whether some numerator and some denominator make some percent of the three ranges. */
export function isQuotient(percent: Range, numerator: Range, denominator: Range): boolean {
  if (compareDecimals(denominator.low, decimal(0)) <= 0) return false;
  const leastPercent = compareDecimals(
    hundredfold(numerator.low),
    product(percent.high, denominator.high),
  );
  const mostPercent = compareDecimals(
    product(percent.low, denominator.low),
    hundredfold(numerator.high),
  );
  return leastPercent <= 0 && mostPercent <= 0;
}

const hundredfold = ({ units, scale }: Decimal): Decimal => decimal(units * 100n, scale);

const product = (a: Decimal, b: Decimal): Decimal => decimal(a.units * b.units, a.scale + b.scale);

/** The value of single units in a unit's words, at `scale` decimals, half-up. */
export function inUnit(value: Decimal, exponent: number, scale: number): Decimal {
  const places = value.scale + exponent;
  if (places <= scale) return rescale(decimal(value.units, places), scale);
  return decimal(divide(value.units, powerOfTen(places - scale), "halfUp"), scale);
}
