import type { Rule } from "../model/finding";
import { subtractDecimals } from "../numbers/decimal";
import { holdsAt } from "../relations/holds";
import { valueAt } from "../relations/places";
import { foundAt } from "./found";

/** A change, or what is left, that is not the difference of its two figures. */
export const difference: Rule = {
  id: "difference",
  severity: "error",
  check: (table, relations) =>
    relations.flatMap((relation) => {
      if (relation.kind !== "difference" || holdsAt(table, relation) !== false) return [];
      const minuend = valueAt(table, relation.minuend);
      const subtrahend = valueAt(table, relation.subtrahend);
      const printed = valueAt(table, relation.difference);
      const expected = subtractDecimals(minuend, subtrahend);
      const operands = [relation.minuend, relation.subtrahend];
      const detail = { rule: "difference", printed, expected, minuend, subtrahend } as const;
      return foundAt(relation.difference, operands, detail, relation.origin);
    }),
};
