import type { Decimal } from "./decimal";
import type { Relation } from "./relation";
import type { Place, Table } from "./table";

/** What someone did once, though it may have left several cells wrong. */
export type OperationKind =
  /** One figure mistyped or replaced; nothing was computed from it afterwards. */
  | "typed"
  /** One figure mistyped or replaced, and the figures that follow from it computed from the wrong one. */
  | "computed"
  /** A formula that computes something else than its place asks for, and what follows from it. */
  | "formula"
  /** Two figures put in each other's place. */
  | "swapped"
  /** Figures of one column moved down or up by a row. */
  | "shifted"
  /** Figures of one column taken from another version of the data. */
  | "otherFigures"
  /** What was computed from a column, its total and its percents, taken from another version of it. */
  | "otherResults";

/** What a typist's slip did to the digits meant. */
export type Slip =
  | "swappedDigits"
  | "changedDigit"
  | "droppedDigit"
  | "doubledDigit"
  | "extraDigit"
  | "powerOfTen"
  | "separator"
  | "sign"
  | "neighbour"
  | "capped";

/** Every value from `low` to `high` that an explanation leaves open; null where it has no end. */
export interface Interval {
  readonly low: Decimal | null;
  readonly high: Decimal | null;
}

/** What one figure would have to be. */
export interface FigureRepair {
  readonly place: Place;
  readonly printed: Decimal;
  /** The likeliest value of `interval`: one a typist reaches from what is printed, or its middle. */
  readonly value: Decimal;
  readonly interval: Interval;
  /** How the printed figure came from `value`; null when no known slip leads there. */
  readonly slip: Slip | null;
  /**
   * Set only when no other set of figures explains as much as cheaply, no other value fits, and all
   * that it is compared with is known from labels.
   */
  readonly certain: boolean;
}

export interface Operation {
  readonly kind: OperationKind;
  /** The figures the operation itself put wrong. */
  readonly cells: readonly Place[];
  /** Figures computed from those, and wrong with them. */
  readonly followers: readonly Place[];
}

/** A figure of a total row under one explanation. */
export interface Implication {
  readonly place: Place;
  readonly printed: Decimal;
  readonly value: Decimal;
}

/** One smallest way to settle the relations of a cause. */
export interface Explanation {
  readonly operations: readonly Operation[];
  /** Every figure that is wrong under this explanation: of all operations, followers included. */
  readonly freed: readonly Place[];
  /**
   * In halves of an operation: a plain operation costs 2, doubting a formula 3, a figure that
   * something else speaks against 1.
   */
  readonly cost: number;
  /**
   * That nothing cheaper explains the same, and that all that is as cheap is counted, but for
   * coincidences: wrong figures of several causes that make up for each other.
   */
  readonly proven: boolean;
  readonly repairs: readonly FigureRepair[];
  /** The total row's figures that differ between the explanations of the cause, under this one. */
  readonly implications: readonly Implication[];
}

/** "several": only two or more operations together explain it. */
export type CauseKind =
  "typed" | "computed" | "formula" | "swapped" | "shifted" | "versions" | "several";

/** Broken relations that have one explanation in common, and the explanations that compete for them. */
export interface Cause {
  /** Of its first explanation. */
  readonly kind: CauseKind;
  readonly relations: readonly Relation[];
  /** As cheap as can be, the likeliest first: all of them, or the hundred likeliest of `ways`. */
  readonly explanations: readonly [Explanation, ...Explanation[]];
  /** How many explanations are as cheap. */
  readonly ways: number;
}

/** What else is known when figures are doubted. */
export interface Evidence {
  /** The same form of an earlier period; rows are matched by label, columns by what they count. */
  readonly previous?: Table;
  /** Figures somebody has confirmed. */
  readonly confirmed?: readonly Place[];
  /** Figures whose cells are wrong for another reason: a formula that adds the wrong rows. */
  readonly doubted?: readonly Place[];
}
