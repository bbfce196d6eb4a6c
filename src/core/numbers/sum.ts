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
  let scale = total.scale;
  for (const part of parts) scale = Math.max(scale, part.scale);
  let difference = unitsAt(total, scale);
  for (const part of parts) difference -= unitsAt(part, scale);
  return magnitude(difference) <= sumSlack([total, ...parts], scale, rounded);
}

/** How far a sum of figures, the total among them, may be off, in whole units of 10^-scale. */
export function sumSlack(figures: readonly Decimal[], scale: number, rounded: boolean): bigint {
  let halves = 0n;
  for (const figure of figures) {
    if (rounded || figure.scale > 0) halves += powerOfTen(scale - figure.scale);
  }
  return halves / 2n;
}

const unitsAt = (value: Decimal, scale: number): bigint =>
  scale === value.scale ? value.units : value.units * powerOfTen(scale - value.scale);
