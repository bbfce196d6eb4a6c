/** What is wrong with a form somebody wrote, and where. */
export type FormProblem =
  | { readonly kind: "notJson" }
  | { readonly kind: "tooLong"; readonly limit: number }
  | { readonly kind: "missingField"; readonly path: FieldPath }
  /** A field that holds something else than `expected`. */
  | { readonly kind: "field"; readonly path: FieldPath; readonly expected: Expected }
  | { readonly kind: "unknownField"; readonly path: FieldPath }
  | { readonly kind: "unknownPlaceholder"; readonly name: string }
  | { readonly kind: "duplicateMark"; readonly mark: string }
  /** `at` says where a column is named that the form does not have. */
  | { readonly kind: "unknownMark"; readonly mark: string; readonly at: MarkUse }
  /** Columns whose formulas need each other, each the next one, the last the first. */
  | { readonly kind: "circular"; readonly marks: readonly string[] }
  | { readonly kind: "formula"; readonly mark: string; readonly fault: FormulaFault }
  /** The total row repeats a formula the column does not have. */
  | { readonly kind: "noFormula"; readonly mark: string };

/** Names of fields and, from 0, places in lists. */
export type FieldPath = readonly (string | number)[];

/** What a field has to hold. */
export const expectations = [
  "object",
  "list",
  "text",
  "mark",
  "id",
  "width",
  "height",
  "numberFormat",
  "yesNo",
  "total",
  "block",
  "measure",
  "match",
  "goal",
  "line",
] as const;

export type Expected = (typeof expectations)[number];

export type MarkUse =
  | { readonly kind: "formula"; readonly mark: string }
  | { readonly kind: "goal"; readonly mark: string }
  | { readonly kind: "chart"; readonly title: string };

/** Why a row formula is not accepted. */
export type FormulaFault =
  /** It is no formula: a sign too many, a bracket not closed, no "=" before it. */
  | { readonly kind: "unreadable" }
  /** It names a cell itself instead of a mark. */
  | { readonly kind: "cell" }
  | { readonly kind: "function"; readonly name: string };
