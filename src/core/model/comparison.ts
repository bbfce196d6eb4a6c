import type { Decimal } from "./decimal";
import type { Block, Measure, Unit } from "./table";

/** Two periods of the same figures beside each other, unit by unit. */
export interface Comparison {
  readonly scope: Scope;
  readonly columns: readonly ComparedColumn[];
  /** Units of the current period in their order, then those that vanished. */
  readonly units: readonly ComparedUnit[];
  /** The printed totals; null where the current table has none. */
  readonly total: ComparedUnit | null;
  readonly questions: readonly ComparisonQuestion[];
}

/** Whether the two periods count the same things. */
export type Scope =
  | { readonly kind: "same" }
  /**
   * "Không cùng phạm vi": units or law changed in between. Where no map brings the previous units to
   * today's, no growth is given.
   */
  | {
      readonly kind: "notAlike";
      readonly isMapped: boolean;
      readonly reasons: readonly [ScopeReason, ...ScopeReason[]];
    };

export type ScopeReason =
  /** The previous figures were brought to today's units by a map. */
  | { readonly kind: "map" }
  /** Units that stand in only one of the two periods. */
  | {
      readonly kind: "units";
      readonly appeared: readonly string[];
      readonly vanished: readonly string[];
    }
  /** 1 July 2025 lies between: districts were abolished and the 2024 law came into force. */
  | { readonly kind: "law"; readonly date: "2025-07-01" };

export interface ComparedColumn {
  readonly block: Block;
  readonly measure: Measure;
  readonly unit: Unit;
  /** As the current table prints it. */
  readonly heading: string;
}

export interface ComparedUnit {
  readonly name: string;
  readonly presence: "both" | "appeared" | "vanished";
  /** In the order of the comparison's columns. */
  readonly figures: readonly ComparedFigure[];
}

/** Counts and amounts as they are printed; what is computed of them is null where it cannot be. */
export interface ComparedFigure {
  readonly current: Decimal | null;
  readonly previous: Decimal | null;
  /** current − previous; of percents, in percent points. */
  readonly change: Decimal | null;
  /** Percent of the previous, to two decimals; none of percents, nor where the scope differs. */
  readonly growth: Decimal | null;
  /** Percent of the same block's target in the current period, to two decimals; of actuals only. */
  readonly attainment: Decimal | null;
  /** By growth, 1 for the highest, equals alike; of the units that have one. */
  readonly rank: number | null;
}

/** A change unlike the other units', to be asked about: it proves nothing. */
export interface ComparisonQuestion {
  readonly unit: string;
  /** Index into the comparison's columns. */
  readonly column: number;
  readonly current: Decimal;
  readonly previous: Decimal;
  readonly growth: Decimal;
  /** The median growth of all units in this column. */
  readonly usual: Decimal;
}
