import type { Rounding } from "../model/relation";

const powersOfTen: readonly bigint[] = Array.from({ length: 40 }, (_, n) => 10n ** BigInt(n));

/** 10^exponent. */
export const powerOfTen = (exponent: number): bigint =>
  powersOfTen[exponent] ?? 10n ** BigInt(exponent);

export const magnitude = (value: bigint): bigint => (value < 0n ? -value : value);

/** The integer nearest to a/b (halves away from zero), or cut towards zero; throws when b is 0. */
export function divide(a: bigint, b: bigint, rounding: Rounding): bigint {
  const cut = a / b;
  if (rounding === "cut") return cut;
  const rest = a % b;
  if (2n * magnitude(rest) < magnitude(b)) return cut;
  return a < 0n === b < 0n ? cut + 1n : cut - 1n;
}
