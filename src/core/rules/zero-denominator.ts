import type { Rule } from "../model/finding";
import { oddPercents } from "../relations/percent";
import { valueAt } from "../relations/places";
import { foundAt } from "./found";

/** A percent of nothing; 0% of nobody out of nobody is let stand. */
export const zeroDenominator: Rule = {
  id: "zero-denominator",
  severity: "warning",
  check: (table, relations) =>
    oddPercents(table, relations).flatMap(({ relation, verdict }) => {
      const { percent, numerator: over, denominator } = relation;
      const numerator = valueAt(table, over);
      const isNothing = numerator.units === 0n && valueAt(table, percent).units === 0n;
      if (verdict !== "baseless" || isNothing) return [];
      return foundAt(percent, [over, denominator], { rule: "zero-denominator", numerator });
    }),
};
