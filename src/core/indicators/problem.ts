/** Why an indicator has no value. */
export type IndicatorProblem =
  | { readonly kind: "zeroDenominator" }
  /** Months elapsed are counted within one year, 0 to 12. */
  | { readonly kind: "monthsOutOfRange" };
