import type { Direction, Quantity } from "../model/claim";
import { isQuotient, minus, rangeOf, sumRanges, type Range } from "./ranges";

/** A printed percent and the two figures it must be the quotient of. */
export type Quotient =
  | {
      /** A ratio is the level in percent of a former one. */
      readonly kind: "attainment" | "fraction" | "share" | "ratio";
      readonly percent: Quantity;
      readonly numerator: Quantity;
      readonly denominator: Quantity;
    }
  /** change / (level ∓ change) */
  | {
      readonly kind: "growth";
      readonly percent: Quantity;
      readonly level: Quantity;
      readonly change: Quantity;
      readonly direction: Direction;
    }
  /** (level − previous) / previous */
  | {
      readonly kind: "since";
      readonly percent: Quantity;
      readonly level: Quantity;
      readonly previous: Quantity;
      readonly direction: Direction;
    }
  /** actual / (actual + remaining) */
  | {
      readonly kind: "remaining";
      readonly percent: Quantity;
      readonly actual: Quantity;
      readonly remaining: Quantity;
    };

/** One percent and every way it may have been computed, the likeliest first: one that holds settles it. */
export type Claimed = readonly [Quotient, ...Quotient[]];

/** Numerator and denominator of a quotient. */
export function operandsOf(quotient: Quotient): readonly [Range, Range] {
  switch (quotient.kind) {
    case "attainment":
    case "fraction":
    case "share":
    case "ratio":
      return [rangeOf(quotient.numerator), rangeOf(quotient.denominator)];
    case "growth": {
      const [level, change] = [rangeOf(quotient.level), rangeOf(quotient.change)];
      return [
        change,
        quotient.direction === "up" ? minus(level, change) : sumRanges([level, change]),
      ];
    }
    case "since": {
      const [level, previous] = [rangeOf(quotient.level), rangeOf(quotient.previous)];
      return [
        quotient.direction === "up" ? minus(level, previous) : minus(previous, level),
        previous,
      ];
    }
    case "remaining": {
      const actual = rangeOf(quotient.actual);
      return [actual, sumRanges([actual, rangeOf(quotient.remaining)])];
    }
  }
}

export const holds = (quotient: Quotient): boolean =>
  isQuotient(rangeOf(quotient.percent), ...operandsOf(quotient));
