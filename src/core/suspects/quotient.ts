import type { Decimal } from "../model/decimal";
import type { Rounding } from "../model/relation";
import { ratioPercent, subtractDecimals } from "../numbers/decimal";
import { powerOfTen } from "../numbers/integer";
import { growthBand, percentBand, productBand, type Band } from "./band";
import type { QuotientRelation } from "./system";

/** How the percents of a relation's column are rounded. */
export const roundingOf = (relation: QuotientRelation): Rounding =>
  relation.kind === "product" ? "halfUp" : relation.rounding;

/** What a percent says of two counts in units of 10^-scale. */
export function bandOf(
  relation: QuotientRelation,
  percent: Decimal,
  scale: number,
  rounding = roundingOf(relation),
): Band {
  const hundred = 100n * powerOfTen(percent.scale);
  switch (relation.kind) {
    case "ratio":
      return percentBand(percent.units, hundred, rounding);
    case "growth":
      return growthBand(percent.units, hundred, rounding);
    case "product":
      return productBand(percent.units, hundred, powerOfTen(scale));
  }
}

/** The percent two counts give; throws for a denominator of 0. */
export function percentOf(
  relation: QuotientRelation,
  numerator: Decimal,
  denominator: Decimal,
  decimals: number,
): Decimal {
  const over = relation.kind === "growth" ? subtractDecimals(numerator, denominator) : numerator;
  return ratioPercent(over, denominator, decimals, roundingOf(relation));
}
