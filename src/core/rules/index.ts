import type { Rule } from "../model/finding";
import type { Severity } from "../model/severity";
import { figureRules } from "./figure-rules";
import { formulaRange } from "./formula-range";
import { formulaReference } from "./formula-reference";
import { formulaShape } from "./formula-shape";
import { swappedOperands } from "./swapped-operands";
import { typedAmongFormulas } from "./typed-among-formulas";

const all: readonly Rule[] = [
  ...figureRules,
  formulaRange,
  swappedOperands,
  typedAmongFormulas,
  formulaShape,
  formulaReference,
];

const severities: readonly Severity[] = ["error", "warning", "info"];

/** Every rule, worst first: the order in which findings are told. */
export const rules: readonly Rule[] = severities.flatMap((severity) =>
  all.filter((rule) => rule.severity === severity),
);
