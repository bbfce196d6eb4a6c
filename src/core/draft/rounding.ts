import type { Decimal } from "../model/decimal";
import { defaultSettings, roundingOf, type PercentKind, type Settings } from "../settings/settings";
import { compareDecimals, decimal, ratioPercent } from "../numbers/decimal";
import { powerOfTen } from "../numbers/integer";

/*
 * How drafted sentences round, the one place that says so:
 * - counts and amounts are printed as the table has them;
 * - a percent is rounded once, from exact figures, with the decimals and the rounding of the office:
 *   unless it has others, half-up to two decimals as in the appendix;
 *   a 0 at its end is left out (44% and not 44,00%), except where "1.037%" could be read two ways;
 * - it gets more decimals where two would say that a target is met which is not, or that nothing
 *   was done where something was;
 * - points are the difference of the two printed percents, so that whoever reads them can recompute;
 * - what is needed a month is rounded up: with less the target would be missed.
 */

const mostDecimals = 6;

/** Figures a percent must not be rounded to unless it is exactly that. */
const always: readonly Decimal[] = [decimal(0), decimal(100)];

/**
 * 100 × numerator / denominator as a sentence prints it; the denominator is not 0. `landmarks` are
 * targets it must stay apart from, besides 0 and 100.
 *
 * @example printedPercent(decimal(45925), decimal(61372)) // 74,83
 * @example printedPercent(decimal(99999), decimal(100000)) // 99,999: two decimals would say 100
 */
export function printedPercent(
  numerator: Decimal,
  denominator: Decimal,
  landmarks: readonly Decimal[] = [],
  kind: PercentKind = "attainment",
  settings: Settings = defaultSettings,
): Decimal {
  for (let decimals = settings.decimals[kind]; ; decimals += 1) {
    const percent = ratioPercent(numerator, denominator, decimals, roundingOf(settings));
    const misleads = [...always, ...landmarks].some(
      (landmark) =>
        compareDecimals(percent, landmark) === 0 && !isExactly(landmark, numerator, denominator),
    );
    if (misleads && decimals < mostDecimals) continue;
    return compareDecimals(percent, decimal(1000)) < 0 ? withoutZeros(percent) : percent;
  }
}

/** Whether the quotient is that percent and not only near it. */
const isExactly = (percent: Decimal, numerator: Decimal, denominator: Decimal): boolean =>
  100n * numerator.units * powerOfTen(denominator.scale + percent.scale) ===
  percent.units * denominator.units * powerOfTen(numerator.scale);

/** value / parts, rounded up at the value's own decimals; `parts` is positive. */
export function dividedUp({ units, scale }: Decimal, parts: number): Decimal {
  const count = BigInt(parts);
  return decimal((units + count - 1n) / count, scale);
}

/** Without the decimals that are 0. */
export function withoutZeros({ units, scale }: Decimal): Decimal {
  let [rest, decimals] = [units, scale];
  for (; decimals > 0 && rest % 10n === 0n; decimals -= 1) rest /= 10n;
  return decimal(rest, decimals);
}
