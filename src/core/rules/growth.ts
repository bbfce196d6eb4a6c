import type { Rule } from "../model/finding";
import { ratioPercent, subtractDecimals } from "../numbers/decimal";
import { holdsAt } from "../relations/holds";
import { valueAt } from "../relations/places";
import { foundAt } from "./found";

/** A percent of growth that its two figures do not give. */
export const growth: Rule = {
  id: "growth",
  severity: "error",
  check: (table, relations) =>
    relations.flatMap((relation) => {
      if (relation.kind !== "growth" || holdsAt(table, relation) !== false) return [];
      const current = valueAt(table, relation.current);
      const previous = valueAt(table, relation.previous);
      const printed = valueAt(table, relation.percent);
      const change = relation.falls
        ? subtractDecimals(previous, current)
        : subtractDecimals(current, previous);
      const expected = ratioPercent(change, previous, printed.scale, relation.rounding);
      const operands = [relation.current, relation.previous];
      const detail = { rule: "growth", printed, expected, current, previous } as const;
      return foundAt(relation.percent, operands, detail, relation.origin);
    }),
};
