import type { Rule } from "../model/finding";
import { sumDecimals } from "../numbers/decimal";
import { isSumAt } from "../relations/sums";
import { valueAt } from "../relations/places";
import { findingAt } from "./at";

/** A total that is not the sum of its rows. */
export const sum: Rule = {
  id: "sum",
  severity: "error",
  check: (table, relations) =>
    relations.flatMap((relation) => {
      if (relation.kind !== "sum" || isSumAt(table, relation)) return [];
      const { total, parts } = relation;
      const expected = sumDecimals(parts.map((part) => valueAt(table, part)));
      const printed = valueAt(table, total);
      const detail = { rule: "sum", printed, expected, partCount: parts.length } as const;
      return [findingAt(table, "error", total, detail, parts)];
    }),
};
