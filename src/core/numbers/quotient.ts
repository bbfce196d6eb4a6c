import type { Decimal } from "../model/decimal";
import { isRatioPercent, subtractDecimals } from "./decimal";
import { powerOfTen } from "./integer";

/** What a percent is computed from, and whether each was itself printed rounded. */
export interface Operand {
  readonly value: Decimal;
  readonly isRounded: boolean;
}

/**
 * Whether `percent`, as printed, is 100 × over / under: rounded half-up or cut, and for some values
 * that round to the operands where these are printed rounded: 94,4% of 13,2 tỷ may be printed 12,5.
 * No percent is right for a denominator of 0.
 */
export const isPercentOf = (percent: Decimal, over: Operand, under: Operand): boolean =>
  isRatioPercent(percent, over.value, under.value, "halfUp") ||
  isRatioPercent(percent, over.value, under.value, "cut") ||
  ((over.isRounded || under.isRounded) && isWithinRounding(percent, over, under));

/** Whether `quotient` is 10^`power` × over / under, as isPercentOf is of a percent. */
export function isQuotientOf(
  quotient: Decimal,
  over: Operand,
  under: Operand,
  power: number,
): boolean {
  const { units, scale } = over.value;
  return power > 2
    ? isPercentOf({ units: quotient.units, scale: quotient.scale + power - 2 }, over, under)
    : isPercentOf(quotient, { ...over, value: { units, scale: scale + 2 - power } }, under);
}

/** Whether `percent` is 100 × (current − previous) / previous, as isPercentOf is of a quotient. */
export function isGrowthPercent(percent: Decimal, current: Operand, previous: Operand): boolean {
  const { units, scale } = percent;
  const change = subtractDecimals(current.value, previous.value);
  return (
    isRatioPercent(percent, change, previous.value, "halfUp") ||
    isRatioPercent(percent, change, previous.value, "cut") ||
    ((current.isRounded || previous.isRounded) &&
      isWithinRounding({ units: units + 100n * powerOfTen(scale), scale }, current, previous))
  );
}

/** The same percent with fewer and fewer of its last zeros: 91,90 as 91,9. */
export function withoutZeros({ units, scale }: Decimal): readonly Decimal[] {
  if (scale === 0 || units % 10n !== 0n) return [];
  const shorter = { units: units / 10n, scale: scale - 1 };
  return [shorter, ...withoutZeros(shorter)];
}

/**
 * Whether the percents that round to `percent` and the quotients of values that round to the operands
 * have one in common. In integers and halves of last digits, for a positive denominator d:
 * 100·(2n−1)/(2d+1) ≤ (2P+1)/(2·10^k) and 100·(2n+1)/(2d−1) ≥ (2P−1)/(2·10^k).
 */
function isWithinRounding(percent: Decimal, over: Operand, under: Operand): boolean {
  const d = 2n * under.value.units;
  const half = under.isRounded ? 1n : 0n;
  if (d - half <= 0n) return false;
  const slack = over.isRounded ? 1n : 0n;
  const least = 2n * over.value.units - slack;
  const most = 2n * over.value.units + slack;
  const left = 200n * powerOfTen(percent.scale + under.value.scale);
  const right = powerOfTen(over.value.scale);
  const p = 2n * percent.units;
  return (
    left * least <= (p + 1n) * (least < 0n ? d - half : d + half) * right &&
    left * most >= (p - 1n) * (most < 0n ? d + half : d - half) * right
  );
}
