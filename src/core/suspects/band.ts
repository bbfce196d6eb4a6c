import type { Rounding } from "../model/relation";
import { magnitude } from "../numbers/integer";
import { ceilDivide, floorDivide, greater, limit, smaller, type Range } from "./integers";

/**
 * What a printed percent says of its two counts, as two linear inequalities over integers:
 * least·d ≤ unit·n + lowSlack and unit·n ≤ most·d + highSlack, for d > 0.
 */
export interface Band {
  readonly unit: bigint;
  readonly least: bigint;
  readonly most: bigint;
  readonly lowSlack: bigint;
  readonly highSlack: bigint;
}

/**
 * The band of the percent `units / 10^k`, `hundred` being 100·10^k. Half-up takes an exact half
 * either way, as the exact test of a printed percent does; cut goes towards zero.
 */
export function percentBand(units: bigint, hundred: bigint, rounding: Rounding): Band {
  if (rounding === "halfUp") {
    const [least, most] = [2n * units - 1n, 2n * units + 1n];
    return { unit: 2n * hundred, least, most, lowSlack: 0n, highSlack: 0n };
  }
  const open = { up: units >= 0n, down: units <= 0n };
  return {
    unit: hundred,
    least: open.down ? units - 1n : units,
    most: open.up ? units + 1n : units,
    lowSlack: open.down ? -1n : 0n,
    highSlack: open.up ? -1n : 0n,
  };
}

/** The band of a growth of (n − d)/d: the percent of n/d that is 100 more. */
export function growthBand(units: bigint, hundred: bigint, rounding: Rounding): Band {
  const band = percentBand(units, hundred, rounding);
  return { ...band, least: band.least + band.unit, most: band.most + band.unit };
}

/** The band for counts printed rounded, `above` and `below` being a last digit of each, or 0. */
export function loosened(band: Band, above: bigint, below: bigint): Band {
  if (above === 0n && below === 0n) return band;
  const { unit, least, most, lowSlack, highSlack } = band;
  const off = unit * above;
  return {
    unit: 2n * unit,
    least: 2n * least,
    most: 2n * most,
    lowSlack: 2n * lowSlack + off + magnitude(least) * below,
    highSlack: 2n * highSlack + off + magnitude(most) * below,
  };
}

/** The band of a product: its rate's printed decimals, and one whole person more either way. */
export const productBand = (units: bigint, hundred: bigint, one: bigint): Band => ({
  ...percentBand(units, hundred, "halfUp"),
  lowSlack: 2n * hundred * one,
  highSlack: 2n * hundred * one,
});

export const isWithin = (band: Band, numerator: bigint, denominator: bigint): boolean =>
  denominator > 0n &&
  band.least * denominator <= band.unit * numerator + band.lowSlack &&
  band.unit * numerator <= band.most * denominator + band.highSlack;

/** Bounds of the numerator for denominators of `denominators`. */
export function numeratorsOf(band: Band, denominators: Range): Range {
  const low = band.least >= 0n ? greater(denominators.low, 0n) : denominators.high;
  const high = band.most >= 0n ? denominators.high : greater(denominators.low, 0n);
  return {
    low: ceilDivide(band.least * low - band.lowSlack, band.unit),
    high: floorDivide(band.most * high + band.highSlack, band.unit),
  };
}

/** Bounds of the denominator, always above 0, for numerators of `numerators`. */
export function denominatorsOf(band: Band, numerators: Range): Range {
  let [low, high] = [1n, limit];
  const above = band.unit * numerators.high + band.lowSlack;
  if (band.least > 0n) high = smaller(high, floorDivide(above, band.least));
  if (band.least < 0n) low = greater(low, ceilDivide(-above, -band.least));
  const below = band.unit * numerators.low - band.highSlack;
  if (band.most > 0n) low = greater(low, ceilDivide(below, band.most));
  if (band.most < 0n) high = smaller(high, floorDivide(-below, -band.most));
  return { low, high };
}
