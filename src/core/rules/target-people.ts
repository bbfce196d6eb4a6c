import type { Rule } from "../model/finding";
import { valueAt } from "../relations/places";
import { isProduct, productOf } from "../relations/product";
import { foundAt } from "./found";

/**
 * Target people that are not the target rate of the population. The finding stands at the rate:
 * it is the figure people type with fewer decimals than it was assigned.
 */
export const targetPeople: Rule = {
  id: "target-people",
  severity: "error",
  check: (table, relations) =>
    relations.flatMap((relation) => {
      if (relation.kind !== "product") return [];
      const { product, base, rate } = relation;
      const people = valueAt(table, product);
      const population = valueAt(table, base);
      const printed = valueAt(table, rate);
      if (isProduct(people, population, printed)) return [];
      const expected = productOf(population, printed);
      const detail = { rule: "target-people", printed, expected, people, population } as const;
      return foundAt(rate, [product, base], detail);
    }),
};
