/**
 * What is written into a cell. A string is always literal text, also when it begins with "=":
 * formulas are marked as such, so cell text can never become one.
 */
export type Content = string | number | boolean | null | Formula;

/** A formula in en-US syntax, with its "=". */
export interface Formula {
  readonly formula: string;
}

export const isFormula = (content: Content): content is Formula =>
  typeof content === "object" && content !== null;
