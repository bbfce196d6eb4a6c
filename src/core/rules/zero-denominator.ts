import type { Rule } from "../model/finding";
import { judgePercent } from "../relations/percent";
import { valueAt } from "../relations/places";
import { findingAt } from "./at";

/** A percent of nothing; 0% of nobody out of nobody is let stand. */
export const zeroDenominator: Rule = {
  id: "zero-denominator",
  severity: "warning",
  check: (table, relations) =>
    relations.flatMap((relation) => {
      if (relation.kind !== "ratio" || judgePercent(table, relation) !== "baseless") return [];
      const numerator = valueAt(table, relation.numerator);
      if (numerator.units === 0n && valueAt(table, relation.percent).units === 0n) return [];
      const detail = { rule: "zero-denominator", numerator } as const;
      const operands = [relation.numerator, relation.denominator];
      return [findingAt(table, "warning", relation.percent, detail, operands)];
    }),
};
