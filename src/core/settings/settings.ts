import type { LatePaymentBase } from "../indicators/late-payment-rate";
import type { Decimal } from "../model/decimal";
import type { Rounding } from "../model/relation";
import { decimal } from "../numbers/decimal";

/** The percents an office may print with decimals of their own. */
export const percentKinds = ["attainment", "coverage", "growth", "latePayment"] as const;

export type PercentKind = (typeof percentKinds)[number];

/** From which percent of its target on a unit has met it, or nearly; `near` is at most `met`. */
export interface Thresholds {
  readonly met: Decimal;
  readonly near: Decimal;
}

/** What an office has set for one workbook; kept in it, so every colleague checks it alike. */
export interface Settings {
  /**
   * How percents lose the decimals that are not printed. "asPrinted" sees it in each column that is
   * checked, and rounds half-up what we compute ourselves.
   */
  readonly rounding: "asPrinted" | Rounding;
  /** Decimals of the percents we compute, 0 to 4. */
  readonly decimals: { readonly [Kind in PercentKind]: number };
  /** What late payment is measured against where nothing says so. */
  readonly latePaymentBase: LatePaymentBase;
  readonly thresholds: Thresholds;
  /** How figures are written in texts that leave the workbook: "552.247,5" or "552,247.5". */
  readonly numberStyle: "vietnamese" | "english";
  /** Names of the province's units in the order its reports list them; empty where none is set. */
  readonly units: readonly string[];
  /** Whether edits are followed; null leaves it to the size of what is checked. */
  readonly live: boolean | null;
  /** Of the pane; null follows the program. */
  readonly language: "vi" | "en" | null;
}

export const MOST_DECIMALS = 4;

/** What holds until something is set. */
export const defaultSettings: Settings = {
  rounding: "asPrinted",
  decimals: { attainment: 2, coverage: 2, growth: 2, latePayment: 2 },
  latePaymentBase: "due",
  thresholds: { met: decimal(100), near: decimal(90) },
  numberStyle: "vietnamese",
  units: [],
  live: null,
  language: null,
};

/** The rounding of what we compute ourselves. */
export const roundingOf = ({ rounding }: Settings): Rounding =>
  rounding === "cut" ? "cut" : "halfUp";
