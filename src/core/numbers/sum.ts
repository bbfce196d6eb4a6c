import type { Decimal } from "../model/decimal";
import { magnitude, powerOfTen } from "./integer";

/**
 * Whether `total` is the sum of `parts`: exactly for whole counts. Figures printed rounded, all of
 * them where `rounded` and otherwise those with decimals, may each be half a last digit off, the
 * total too: (m + 1) / 2 last digits for m parts.
 *
 * @example isSum(decimal(32637), [decimal(12807), decimal(19829)], true) // off by 1 of 1,5
 */
export function isSum(total: Decimal, parts: readonly Decimal[], rounded: boolean): boolean {
  const scale = parts.reduce((most, part) => Math.max(most, part.scale), total.scale);
  const sum = parts.reduce((units, part) => units + unitsAt(part, scale), 0n);
  const off = magnitude(unitsAt(total, scale) - sum);
  return off === 0n || off <= sumSlack([total, ...parts], scale, rounded);
}

/** How far a sum of figures, the total among them, may be off, in whole units of 10^-scale. */
export function sumSlack(figures: readonly Decimal[], scale: number, rounded: boolean): bigint {
  const halves = figures.reduce(
    (sum, figure) => (rounded || figure.scale > 0 ? sum + powerOfTen(scale - figure.scale) : sum),
    0n,
  );
  return halves / 2n;
}

const unitsAt = (value: Decimal, scale: number): bigint =>
  scale === value.scale ? value.units : value.units * powerOfTen(scale - value.scale);
