import type { Decimal } from "../model/decimal";
import type {
  BalanceRelation,
  CopyRelation,
  DifferenceRelation,
  GrowthRelation,
  HundredRelation,
  ProductRelation,
  RatioRelation,
  Relation,
  SumRelation,
} from "../model/relation";
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
}

interface Known<Of extends Relation> {
  readonly relation: Of;
  readonly scale: number;
  readonly holds: boolean;
}

export type LinearRelation =
  SumRelation | CopyRelation | DifferenceRelation | BalanceRelation | HundredRelation;

/**
 * All wholes less all others are 0 (a minuend is its difference and its subtrahend; what is left and what
 * went are what was there and came), give or take `tolerance`, in units of 10^-scale.
 */
export interface LinearConstraint extends Known<LinearRelation> {
  readonly kind: "linear";
  readonly cells: readonly number[];
  /** The first of the cells; none where the whole is 100 and printed nowhere. */
  readonly wholes: readonly number[];
  /** Of the printed figures: the wholes less all others. */
  readonly residual: bigint;
  readonly tolerance: bigint;
}

export type QuotientRelation = RatioRelation | ProductRelation | GrowthRelation;

/**
 * A printed percent and the two counts it relates, in units of 10^-scale; a growth relates the current
 * count to the previous one.
 */
export interface RatioConstraint extends Known<QuotientRelation> {
  readonly kind: "ratio";
  readonly cells: readonly [percent: number, numerator: number, denominator: number];
  /** Worked out when first asked for: most are never looked at. */
  readonly meaning: () => Meaning;
}

/** What a printed percent says. */
export interface Meaning {
  /** The decimals it was taken to have. */
  readonly decimals: number;
  readonly band: Band;
}

export type Constraint = LinearConstraint | RatioConstraint;

/**
 * Figures and relations of a table as integers. A large table has many of both, of which a search
 * looks at few: cells and constraints go by their numbers, and are worked out when asked for.
 */
export interface System {
  readonly table: Table;
  /** Of the constraints, in their order. */
  readonly relations: readonly Relation[];
  /** The constraints that do not hold as printed. */
  readonly broken: readonly number[];
  cell(index: number): Cell;
  /** What is printed in a cell, a blank counting 0. */
  printedIn(cell: number): Decimal;
  constraint(index: number): Constraint;
  relation(constraint: number): Relation;
  holds(constraint: number): boolean;
  /** Whether it is of a percent and two counts. */
  isRatio(constraint: number): boolean;
  cellsOf(constraint: number): readonly number[];
  /** Whether it adds up what stands below each other or side by side: people do that by hand. */
  isTally(constraint: number): boolean;
  /** The cell a constraint computes from its others. */
  resultOf(constraint: number): number;
  constraintsOf(cell: number): readonly number[];
  /** What two constraints share only if one can reach the other. */
  regionOf(constraint: number): number;
  /** The cell at a place; null where no relation looks at it. */
  cellAt(place: Place): number | null;
  placeOf(cell: number): Place;
  columnOf(cell: number): number;
  /** The cells of one column, from the top. */
  cellsIn(column: number): readonly number[];
  /** The most decimals a figure of the column is printed with. */
  decimalsIn(column: number): number;
}
