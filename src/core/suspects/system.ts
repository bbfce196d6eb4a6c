import type { Decimal } from "../model/decimal";
import type { CopyRelation, ProductRelation, RatioRelation, SumRelation } from "../model/relation";
import type { Place, Table } from "../model/table";
import type { Band } from "./band";

/** One figure that stands in a relation. */
export interface Cell {
  readonly place: Place;
  readonly printed: Decimal;
  /** Decimals a corrected value may have. */
  readonly grain: number;
  /** Whether a corrected value may be negative. */
  readonly signed: boolean;
  readonly formula: boolean;
  /** Indices of the constraints it stands in. */
  readonly constraints: readonly number[];
}

/** The first cell less all others is 0, give or take `tolerance`, in units of 10^-scale. */
export interface LinearConstraint {
  readonly kind: "linear";
  readonly relation: SumRelation | CopyRelation;
  /** What is computed first, then what it is computed from. */
  readonly cells: readonly number[];
  readonly scale: number;
  /** Of the printed figures: the first less all others. */
  readonly residual: bigint;
  readonly tolerance: bigint;
  readonly holds: boolean;
}

/** A printed percent and the two counts it relates, in units of 10^-scale. */
export interface RatioConstraint {
  readonly kind: "ratio";
  readonly relation: RatioRelation | ProductRelation;
  readonly cells: readonly [percent: number, numerator: number, denominator: number];
  readonly scale: number;
  /** Worked out when first asked for: most are never looked at. */
  readonly meaning: () => Meaning;
  readonly holds: boolean;
}

/** What a printed percent says. */
export interface Meaning {
  /** The decimals it was taken to have. */
  readonly decimals: number;
  readonly band: Band;
}

export type Constraint = LinearConstraint | RatioConstraint;

/** Figures and relations of a table as integers: those that can have to do with a broken relation. */
export interface System {
  readonly table: Table;
  readonly cells: readonly Cell[];
  readonly constraints: readonly Constraint[];
  /** What two constraints share only if one can reach the other. */
  readonly regionOf: (constraint: Constraint) => number;
  /** The cell at a place, or undefined where no relation looks at it. */
  readonly cellAt: (place: Place) => number | undefined;
}
