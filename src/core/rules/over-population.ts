import type { Rule } from "../model/finding";
import { compareDecimals } from "../numbers/decimal";
import { valueAt } from "../relations/places";
import { foundAt } from "./found";

/** More people insured than there are: possible, so it is asked. */
export const overPopulation: Rule = {
  id: "over-population",
  severity: "warning",
  check: (table, relations) =>
    relations.flatMap((relation) => {
      if (relation.kind !== "atMost" || relation.reason !== "insured") return [];
      const { part, whole } = relation;
      const insured = valueAt(table, part);
      const population = valueAt(table, whole);
      if (compareDecimals(insured, population) <= 0) return [];
      return foundAt(part, [whole], { rule: "over-population", insured, population });
    }),
};
