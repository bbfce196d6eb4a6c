import type { Origin } from "./origin";
import type { Place } from "./table";

export type { Origin };

/** How a printed percent was rounded: half-up, or cut at its last decimal. */
export type Rounding = "halfUp" | "cut";

/** What labels or evidence say must hold between figures of one table (an edit rule of official statistics). */
export type Relation =
  | SumRelation
  | RatioRelation
  | CopyRelation
  | ProductRelation
  | DifferenceRelation
  | BalanceRelation
  | GrowthRelation
  | AverageRelation
  | HundredRelation
  | AtMostRelation;

interface Known {
  readonly origin: Origin;
}

/** `total` is the sum of `parts` (a balance edit). */
export interface SumRelation extends Known {
  readonly kind: "sum";
  readonly total: Place;
  readonly parts: readonly Place[];
}

/** `percent` is 100 × `numerator` / `denominator` at its printed decimals. */
export interface RatioRelation extends Known {
  readonly kind: "ratio";
  readonly percent: Place;
  readonly numerator: Place;
  readonly denominator: Place;
  /** The convention its column follows. */
  readonly rounding: Rounding;
}

/** `copy` repeats `original`. */
export interface CopyRelation extends Known {
  readonly kind: "copy";
  readonly copy: Place;
  readonly original: Place;
}

/** `product` is `base` × `rate` %, within the rate's printed decimals: target people of a population. */
export interface ProductRelation extends Known {
  readonly kind: "product";
  readonly product: Place;
  readonly base: Place;
  readonly rate: Place;
}

/** `difference` is `minuend` − `subtrahend`: the change between two periods, what is left to find. */
export interface DifferenceRelation extends Known {
  readonly kind: "difference";
  readonly difference: Place;
  readonly minuend: Place;
  readonly subtrahend: Place;
}

/** `result` is what was there and came, all of `added`, without what went, `taken`: an account's closing figure. */
export interface BalanceRelation extends Known {
  readonly kind: "balance";
  readonly result: Place;
  readonly added: readonly Place[];
  readonly taken: readonly Place[];
}

/** `percent` is 100 × (`current` − `previous`) / `previous` at its printed decimals. */
export interface GrowthRelation extends Known {
  readonly kind: "growth";
  readonly percent: Place;
  readonly current: Place;
  readonly previous: Place;
  /** Printed as how much it fell: 100 × (`previous` − `current`) / `previous`. */
  readonly falls: boolean;
  readonly rounding: Rounding;
}

/**
 * `average` is 10^`power` × `dividend` / `divisor` at its printed decimals: what one costs on average,
 * people to the square kilometre. A power of 6 takes millions to single đồng.
 */
export interface AverageRelation extends Known {
  readonly kind: "average";
  readonly average: Place;
  readonly dividend: Place;
  readonly divisor: Place;
  readonly power: number;
}

/** `parts` are the shares of one whole: rounded percents that make up 100. */
export interface HundredRelation extends Known {
  readonly kind: "hundred";
  readonly parts: readonly [Place, ...Place[]];
}

/**
 * `part` is at most `whole`: always where it is said to be `ofWhich` the whole; normally where it
 * counts the `insured` of a population, of whom some may live elsewhere, which has to be asked.
 */
export interface AtMostRelation extends Known {
  readonly kind: "atMost";
  readonly part: Place;
  readonly whole: Place;
  readonly reason: "ofWhich" | "insured";
}
