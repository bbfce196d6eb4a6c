import { deepEqual, equal } from "node:assert/strict";
import { attainment } from "../../../src/core/indicators/attainment";
import { budgetUse } from "../../../src/core/indicators/budget-use";
import { change } from "../../../src/core/indicators/change";
import { coverage } from "../../../src/core/indicators/coverage";
import { growth } from "../../../src/core/indicators/growth";
import { latePaymentRate } from "../../../src/core/indicators/late-payment-rate";
import { pace } from "../../../src/core/indicators/pace";
import { participants } from "../../../src/core/indicators/participants";
import { participation } from "../../../src/core/indicators/participation";
import { points } from "../../../src/core/indicators/points";
import type { IndicatorProblem } from "../../../src/core/indicators/problem";
import { remaining } from "../../../src/core/indicators/remaining";
import { share } from "../../../src/core/indicators/share";
import { unitCost } from "../../../src/core/indicators/unit-cost";
import { decimalFromNumber, roundDecimal } from "../../../src/core/numbers/decimal";
import { formatDecimal } from "../../../src/core/numbers/format";
import type { Result } from "../../../src/core/model/result";

type Outcome = number | Result<number, IndicatorProblem>;

/** The value as a report prints it, or the problem. */
function print(outcome: Outcome, decimals: number): string {
  const value = typeof outcome === "number" ? outcome : outcome.ok ? outcome.value : undefined;
  if (value !== undefined) {
    return formatDecimal(roundDecimal(decimalFromNumber(value), decimals, "halfUp"));
  }
  return typeof outcome === "number" || outcome.ok ? "" : outcome.failure.kind;
}

/** Figures of printed reports and the values printed beside them. */
const printed: readonly (readonly [Outcome, number, string])[] = [
  [attainment(61372, 45925), 1, "74,8"],
  [attainment(11628, 5117), 0, "44"],
  [attainment(4612, 6034), 2, "130,83"],
  [coverage(601217, 552247), 1, "91,9"],
  [coverage(31911, 33545), 2, "105,12"],
  [participation(300000, 51042), 2, "17,01"],
  [participants(552247, 5117), 0, "557.364"],
  [growth(41002 - 2843, 41002), 1, "7,5"],
  [growth(5275, 5117), 0, "-3"],
  [change(615.25, 727.06), 3, "111,810"],
  [points(94.75, 91.9), 2, "-2,85"],
  [remaining(61372, 45925), 0, "15.447"],
  [remaining(100, 120.5), 1, "-20,5"],
  [pace(61372, 45925, 6), 1, "24,8"],
  [pace(12, 3, 3), 1, "0,0"],
  [pace(100, 0, 12), 0, "-100"],
  [share(109, 45), 0, "41"],
  [latePaymentRate(3386939, 137219, "due"), 2, "3,89"],
  [latePaymentRate(1478.97, 37.3, "planned"), 2, "2,52"],
  [budgetUse(635138, 341358), 2, "53,75"],
  [unitCost(715578, 339105000000), 0, "473.890"],
];

const withoutValue: readonly (readonly [Outcome, IndicatorProblem["kind"]])[] = [
  [attainment(0, 5), "zeroDenominator"],
  [attainment(0, 0), "zeroDenominator"],
  [coverage(0, 5), "zeroDenominator"],
  [participation(0, 5), "zeroDenominator"],
  [growth(0, 5), "zeroDenominator"],
  [share(0, 5), "zeroDenominator"],
  [budgetUse(0, 5), "zeroDenominator"],
  [unitCost(0, 5), "zeroDenominator"],
  [pace(0, 5, 6), "zeroDenominator"],
  [latePaymentRate(0, 0, "due"), "zeroDenominator"],
  [latePaymentRate(0, 5, "planned"), "zeroDenominator"],
  [pace(10, 5, 13), "monthsOutOfRange"],
  [pace(10, 5, -1), "monthsOutOfRange"],
];

describe("indicators", () => {
  it("give what the reports print", () => {
    for (const [outcome, decimals, expected] of printed) equal(print(outcome, decimals), expected);
  });

  it("say why they have no value", () => {
    for (const [outcome, kind] of withoutValue)
      deepEqual(outcome, { ok: false, failure: { kind } });
  });

  it("give the nearest double to the exact percent", () => {
    deepEqual(attainment(25, 7), { ok: true, value: 28 });
    deepEqual(share(1000, 145), { ok: true, value: 14.5 });
  });

  it("subtract the decimals one sees", () => {
    equal(change(0.1, 0.3), 0.2);
    equal(points(94.75, 91.85), -2.9);
  });
});
