import type { Place } from "./table";

/** How a printed percent was rounded: half-up, or cut at its last decimal. */
export type Rounding = "halfUp" | "cut";

/** What labels or evidence say must hold between figures of one table (an edit rule of official statistics). */
export type Relation =
  SumRelation | RatioRelation | CopyRelation | ProductRelation | AtMostRelation;

/** `total` is the sum of `parts` (a balance edit). */
export interface SumRelation {
  readonly kind: "sum";
  readonly total: Place;
  readonly parts: readonly Place[];
}

/** `percent` is 100 × `numerator` / `denominator` at its printed decimals. */
export interface RatioRelation {
  readonly kind: "ratio";
  readonly percent: Place;
  readonly numerator: Place;
  readonly denominator: Place;
  /** The convention its column follows. */
  readonly rounding: Rounding;
}

/** `copy` repeats `original`. */
export interface CopyRelation {
  readonly kind: "copy";
  readonly copy: Place;
  readonly original: Place;
}

/** `product` is `base` × `rate` %, within the rate's printed decimals: target people of a population. */
export interface ProductRelation {
  readonly kind: "product";
  readonly product: Place;
  readonly base: Place;
  readonly rate: Place;
}

/** `part` is normally at most `whole`; more is possible and has to be asked. */
export interface AtMostRelation {
  readonly kind: "atMost";
  readonly part: Place;
  readonly whole: Place;
}
