import type { ComparedColumn, ComparedUnit, ComparisonQuestion } from "../../model/comparison";
import { decimalFromNumber, roundDecimal, toNumber } from "../../numbers/decimal";

/** Fewer units show no usual change … */
const fewestUnits = 8;
/** … and figures below this change by chance. */
const leastFigure = 50;
/** How many deviations from the median are asked about: the modified z-score of Iglewicz and Hoaglin (1993). */
const farthest = 3.5;
/** A normal distribution's standard deviation in median absolute deviations. */
const deviationsAMad = 1.4826;
/** Where units change nearly alike, a deviation is taken as at least two percent. */
const leastDeviation = 0.02;

/**
 * Changes unlike the other units': of the logarithms of current / previous, those too many median
 * absolute deviations from the median. Floating point, for these are questions and decide nothing.
 */
export const questionsOf = (
  columns: readonly ComparedColumn[],
  units: readonly ComparedUnit[],
): readonly ComparisonQuestion[] =>
  columns.flatMap(({ unit }, column) =>
    unit === "count" || unit === "amount" ? questionsIn(units, column) : [],
  );

function questionsIn(
  units: readonly ComparedUnit[],
  column: number,
): readonly ComparisonQuestion[] {
  const changes = units.flatMap(({ name, figures }) => {
    const { current = null, previous = null, growth = null } = figures[column] ?? {};
    if (current === null || previous === null || growth === null) return [];
    const [now, then] = [toNumber(current), toNumber(previous)];
    if (Math.min(now, then) < leastFigure) return [];
    return [{ unit: name, current, previous, growth, change: Math.log(now / then) }];
  });
  if (changes.length < fewestUnits) return [];
  const middle = median(changes.map(({ change }) => change));
  const spread = median(changes.map(({ change }) => Math.abs(change - middle)));
  const deviation = Math.max(deviationsAMad * spread, leastDeviation);
  const usual = roundDecimal(decimalFromNumber(100 * Math.expm1(middle)), 2, "halfUp");
  return changes
    .filter(({ change }) => Math.abs(change - middle) > farthest * deviation)
    .map(({ unit, current, previous, growth }) => ({
      unit,
      column,
      current,
      previous,
      growth,
      usual,
    }));
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  const upper = sorted[Math.floor(half)] ?? 0;
  return Number.isInteger(half) ? ((sorted[half - 1] ?? 0) + upper) / 2 : upper;
}
