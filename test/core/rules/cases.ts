import type { RuleId } from "../../../src/core/model/finding";
import { averageCases } from "./average.cases";
import { balanceCases } from "./balance.cases";
import { blankUnitCases } from "./blank-unit.cases";
import { cappedCases } from "./capped.cases";
import { copyCases } from "./copy.cases";
import { cutPercentCases } from "./cut-percent.cases";
import { duplicateUnitCases } from "./duplicate-unit.cases";
import { errorCellCases } from "./error-cell.cases";
import { formulaRangeCases } from "./formula-range.cases";
import { formulaReferenceCases } from "./formula-reference.cases";
import { formulaShapeCases } from "./formula-shape.cases";
import { mixedDecimalsCases } from "./mixed-decimals.cases";
import { mixedSeparatorsCases } from "./mixed-separators.cases";
import { ofWhichCases } from "./of-which.cases";
import { overPopulationCases } from "./over-population.cases";
import { paddedPercentCases } from "./padded-percent.cases";
import { ratioCases } from "./ratio.cases";
import { separatorSlipCases } from "./separator-slip.cases";
import { sumCases } from "./sum.cases";
import { swappedOperandsCases } from "./swapped-operands.cases";
import { targetPeopleCases } from "./target-people.cases";
import { textNumberCases } from "./text-number.cases";
import { typedAmongFormulasCases } from "./typed-among-formulas.cases";
import { unreadableCases } from "./unreadable.cases";
import { zeroDenominatorCases } from "./zero-denominator.cases";
import { differenceCases } from "./difference.cases";
import { growthCases } from "./growth.cases";
import { sharesCases } from "./shares.cases";
import { verdictCases } from "./verdict.cases";
import { jumpCases } from "./jump.cases";
import type { RuleCases } from "./rule-case";

/** A rule without cases does not compile. */
export const ruleCases: Readonly<Record<RuleId, RuleCases>> = {
  sum: sumCases,
  ratio: ratioCases,
  capped: cappedCases,
  copy: copyCases,
  "target-people": targetPeopleCases,
  "of-which": ofWhichCases,
  "over-population": overPopulationCases,
  "zero-denominator": zeroDenominatorCases,
  "separator-slip": separatorSlipCases,
  "mixed-separators": mixedSeparatorsCases,
  "error-cell": errorCellCases,
  unreadable: unreadableCases,
  "duplicate-unit": duplicateUnitCases,
  "blank-unit": blankUnitCases,
  "padded-percent": paddedPercentCases,
  "cut-percent": cutPercentCases,
  "text-number": textNumberCases,
  "mixed-decimals": mixedDecimalsCases,
  difference: differenceCases,
  balance: balanceCases,
  average: averageCases,
  growth: growthCases,
  shares: sharesCases,
  verdict: verdictCases,
  jump: jumpCases,
  "formula-range": formulaRangeCases,
  "typed-among-formulas": typedAmongFormulasCases,
  "formula-shape": formulaShapeCases,
  "swapped-operands": swappedOperandsCases,
  "formula-reference": formulaReferenceCases,
};
