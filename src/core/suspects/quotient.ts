import type { Decimal } from "../model/decimal";
import type { Relation, Rounding } from "../model/relation";
import type { Place } from "../model/table";
import { ratioPercent } from "../numbers/decimal";
import { powerOfTen } from "../numbers/integer";
import { growthBand, percentBand, productBand, type Band } from "./band";
import type { QuotientRelation } from "./system";
import { unitsAt } from "./units";

export const isQuotient = (relation: Relation): relation is QuotientRelation =>
  relation.kind === "ratio" || relation.kind === "growth" || relation.kind === "product";

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
    case "growth": {
      const units = relation.falls ? -percent.units : percent.units;
      return growthBand(units, hundred, rounding);
    }
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
  const scale = Math.max(numerator.scale, denominator.scale);
  const [above, below] = [unitsAt(numerator, scale), unitsAt(denominator, scale)];
  const over = { units: partOf(relation, above, below), scale };
  return ratioPercent(over, denominator, decimals, roundingOf(relation));
}

/** The two counts a percent relates. */
export function countsIn(relation: QuotientRelation): {
  readonly above: Place;
  readonly below: Place;
} {
  switch (relation.kind) {
    case "ratio":
      return { above: relation.numerator, below: relation.denominator };
    case "growth":
      return { above: relation.current, below: relation.previous };
    case "product":
      return { above: relation.product, below: relation.base };
  }
}

/** What the percent is taken of its denominator: all of the numerator, or how much it grew or fell. */
export function partOf(relation: QuotientRelation, numerator: bigint, denominator: bigint): bigint {
  if (relation.kind !== "growth") return numerator;
  return relation.falls ? denominator - numerator : numerator - denominator;
}
