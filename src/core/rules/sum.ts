import type { Rule } from "../model/finding";
import { sumDecimals } from "../numbers/decimal";
import { valueAt } from "../relations/places";
import { isSumAt } from "../relations/sums";
import { foundAt } from "./found";

/** A total that is not the sum of its rows. */
export const sum: Rule = {
  id: "sum",
  severity: "error",
  check: (table, relations) =>
    relations.flatMap((relation) => {
      if (relation.kind !== "sum" || isSumAt(table, relation)) return [];
      const { total, parts } = relation;
      const printed = valueAt(table, total);
      const expected = sumDecimals(parts.map((part) => valueAt(table, part)));
      const isDown = parts.some(({ row }) => row !== total.row);
      const along = isDown === (table.isTransposed === true) ? "columns" : "rows";
      const detail = { rule: "sum", printed, expected, along, partCount: parts.length } as const;
      return foundAt(total, parts, detail, relation.origin);
    }),
};
