import type { Decimal } from "../model/decimal";
import type { Block } from "../model/table";
import type { Compared } from "./period";

/** Blocks of the appendix that count people insured. */
export type PeopleBlock = Exclude<Block, "coverage" | "other">;

/** What a sentence is about. */
export type Subject =
  | { readonly kind: "people"; readonly block: PeopleBlock }
  /** As its heading calls it; `unit` follows every figure ("triệu đồng"), "" where none is printed. */
  | { readonly kind: "named"; readonly name: string; readonly unit: string };

/** More, less, or the same. */
export type Trend = "up" | "down" | "same";

export interface Target {
  readonly value: Decimal;
  /** Percent points, as they are printed. */
  readonly attainment: Decimal;
}

/** Against an earlier figure; amounts without their sign. */
export interface Change {
  readonly trend: Trend;
  readonly amount: Decimal;
  /** Percent points as they are printed; null where the earlier figure was 0. */
  readonly growth: Decimal | null;
  readonly compared: Compared;
}

/** The units of the highest or the lowest rate. */
export interface Extreme {
  readonly names: readonly string[];
  readonly rate: Decimal;
}

/**
 * One standard sentence of a report, as data: src/messages turns it into words. Figures are those
 * that are printed, rounded already.
 */
export type Sentence =
  | {
      readonly kind: "level";
      readonly subject: Subject;
      readonly value: Decimal;
      readonly target: Target | null;
      readonly change: Change | null;
    }
  | {
      readonly kind: "coverage";
      readonly rate: Decimal;
      readonly insured: Decimal;
      readonly population: Decimal;
      /** `points` is what the two printed rates differ by. */
      readonly target: {
        readonly rate: Decimal;
        readonly points: Decimal;
        readonly trend: Trend;
      } | null;
    }
  | {
      readonly kind: "remaining";
      readonly subject: Subject;
      readonly value: Decimal;
      /** What each month left of the year has to bring at least; null where no month is left or known. */
      readonly monthly: { readonly value: Decimal; readonly months: number } | null;
    }
  | { readonly kind: "exceeded"; readonly subject: Subject; readonly value: Decimal }
  | { readonly kind: "extremes"; readonly highest: Extreme; readonly lowest: Extreme };
