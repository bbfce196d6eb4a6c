import type { Rule } from "../model/finding";
import { compareDecimals } from "../numbers/decimal";
import { valueAt } from "../relations/places";
import { findingAt } from "./at";

/** More people insured than there are: possible, so it is asked. */
export const overPopulation: Rule = {
  id: "over-population",
  severity: "warning",
  check: (table, relations) =>
    relations.flatMap((relation) => {
      if (relation.kind !== "atMost") return [];
      const insured = valueAt(table, relation.part);
      const population = valueAt(table, relation.whole);
      if (compareDecimals(insured, population) <= 0) return [];
      const detail = { rule: "over-population", insured, population } as const;
      return [findingAt(table, "warning", relation.part, detail, [relation.whole])];
    }),
};
