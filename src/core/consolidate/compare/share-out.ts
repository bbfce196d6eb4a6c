import type { Decimal } from "../../model/decimal";
import { rescale } from "../../numbers/decimal";
import { magnitude } from "../../numbers/integer";

/**
 * A figure divided by shares so that the parts add up to it again: each part is cut to the figure's
 * last digit, and the digits left over go one each to the largest remainders, of equals the first
 * (largest remainder, Hamilton's method). Exact; throws where the shares add up to nothing.
 *
 * @example shareOut(decimal(10), [decimal(1), decimal(1), decimal(1)]) // 4, 3, 3
 */
export function shareOut(figure: Decimal, shares: readonly Decimal[]): readonly Decimal[] {
  const scale = Math.max(0, ...shares.map((share) => share.scale));
  const weights = shares.map((share) => rescale(share, scale).units);
  const all = weights.reduce((sum, weight) => sum + weight, 0n);
  if (all <= 0n) throw new RangeError("Shares of nothing");
  const amount = magnitude(figure.units);
  const parts = weights.map((weight, at) => ({
    at,
    units: (amount * weight) / all,
    rest: (amount * weight) % all,
  }));
  let left = amount - parts.reduce((sum, { units }) => sum + units, 0n);
  const byRest = [...parts].sort((a, b) => (a.rest > b.rest ? -1 : a.rest < b.rest ? 1 : 0));
  const more = new Set<number>();
  for (const { at } of byRest) {
    if (left === 0n) break;
    more.add(at);
    left -= 1n;
  }
  return parts.map(({ at, units }) => {
    const part = more.has(at) ? units + 1n : units;
    return { units: figure.units < 0n ? -part : part, scale: figure.scale };
  });
}
