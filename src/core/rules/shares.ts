import type { Rule } from "../model/finding";
import { sumDecimals } from "../numbers/decimal";
import { holdsAt } from "../relations/holds";
import { valueAt } from "../relations/places";
import { foundAt } from "./found";

/** Shares of one whole that do not make up 100%. */
export const shares: Rule = {
  id: "shares",
  severity: "error",
  check: (table, relations) =>
    relations.flatMap((relation) => {
      if (relation.kind !== "hundred" || holdsAt(table, relation) !== false) return [];
      const [first, ...others] = relation.parts;
      const sum = sumDecimals(relation.parts.map((part) => valueAt(table, part)));
      const detail = { rule: "shares", sum, partCount: relation.parts.length } as const;
      return foundAt(first, others, detail, relation.origin);
    }),
};
