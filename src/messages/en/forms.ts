import type { Expected, FieldPath, FormProblem } from "../../core/appendix/form-problem";
import type { forms as vietnamese } from "../vi/forms";

const expected: { readonly [E in Expected]: string } = {
  object: "a group of fields in { }",
  list: "a list in [ ], neither empty nor too long",
  text: "a text of 1 to 300 characters",
  mark: "a column mark of 1 to 4 plain letters or digits, such as “8”",
  id: "a short name of small letters, digits and “-”, such as “health-collection”",
  width: "a width of 3 to 80 characters",
  height: "a height of 10 to 400 points",
  numberFormat: "a number format such as “#,##0” or “0.00”",
  yesNo: "true or false",
  total: "“sum”, “formula”, “typed” or “blank”",
  block: "“compulsory”, “voluntary”, “health”, “unemployment”, “coverage” or “other”",
  measure:
    "“target”, “actual”, “attainment”, “population”, “targetRate”, “insured”, “coverage” or “other”",
  match: "how the column is recognised, with “kind” “measure”, “previous” or “heading”",
  goal: "what it is held against, with “kind” “pace” or “column”",
  line: "a line to compare with, with “kind” “full”, “pace” or “column”",
};

/** Places in lists are counted from 1, as people count. */
const where = (path: FieldPath): string =>
  `“${path.map((step) => (typeof step === "number" ? `${step + 1}` : step)).join(" › ")}”`;

export const forms: typeof vietnamese = {
  explain(problem) {
    switch (problem.kind) {
      case "notJson":
        return "The form's file cannot be read: it is not valid JSON. Look at its commas, brackets and quotes.";
      case "tooLong":
        return `The form's file is longer than ${problem.limit} characters. Choose the right file.`;
      case "missingField":
        return `The field ${where(problem.path)} is missing. Add it.`;
      case "field":
        return problem.path.length === 0
          ? `A form must be ${expected[problem.expected]}.`
          : `The field ${where(problem.path)} must be ${expected[problem.expected]}.`;
      case "unknownField":
        return `There is no field ${where(problem.path)}. Check how it is written, or take it out.`;
      case "unknownPlaceholder":
        return `The title holds “{${problem.name}}”, which cannot be filled in. Use {period}, {province}, {reportNumber} or {reportDate}.`;
      case "duplicateMark":
        return `Several columns have the mark “${problem.mark}”. Give each a mark of its own.`;
      case "unknownMark":
        return `${use(problem.at)} names column “${problem.mark}”, which the form does not have.`;
      case "circular":
        return `The columns' formulas go in a circle: ${[...problem.marks, ...problem.marks.slice(0, 1)].join(" → ")}. Change one of them.`;
      case "noFormula":
        return `The total of column “${problem.mark}” repeats its formula, but it has none. Add “formula”, or change “total”.`;
      case "formula":
        switch (problem.fault.kind) {
          case "unreadable":
            return `The formula of column “${problem.mark}” is not right. Begin with “=”, put commas between arguments, close every bracket.`;
          case "cell":
            return `The formula of column “${problem.mark}” names a cell. Use column marks in { }, such as {8}.`;
          case "function":
            return `The formula of column “${problem.mark}” calls ${problem.fault.name}, which forms may not use.`;
        }
    }
  },
};

function use(at: Extract<FormProblem, { kind: "unknownMark" }>["at"]): string {
  switch (at.kind) {
    case "formula":
      return `The formula of column “${at.mark}”`;
    case "goal":
      return `The goal of column “${at.mark}”`;
    case "chart":
      return `The chart “${at.title}”`;
  }
}
