import type { Rule } from "../model/finding";
import { figureRules } from "./figure-rules";
import { formulaRange } from "./formula-range";
import { formulaReference } from "./formula-reference";
import { formulaShape } from "./formula-shape";
import { swappedOperands } from "./swapped-operands";
import { typedAmongFormulas } from "./typed-among-formulas";

/** Every rule: those on figures, then those on formulas, each worst first. */
export const rules: readonly Rule[] = [
  ...figureRules,
  formulaRange,
  swappedOperands,
  typedAmongFormulas,
  formulaShape,
  formulaReference,
];
