import type { Rule } from "../model/finding";
import { subtractDecimals, sumDecimals } from "../numbers/decimal";
import { holdsAt } from "../relations/holds";
import { valueAt } from "../relations/places";
import { foundAt } from "./found";

/** A closing figure that is not the opening one with what came and without what went. */
export const balance: Rule = {
  id: "balance",
  severity: "error",
  check: (table, relations) =>
    relations.flatMap((relation) => {
      if (relation.kind !== "balance" || holdsAt(table, relation) !== false) return [];
      const added = relation.added.map((place) => valueAt(table, place));
      const taken = relation.taken.map((place) => valueAt(table, place));
      const printed = valueAt(table, relation.result);
      const expected = subtractDecimals(sumDecimals(added), sumDecimals(taken));
      const operands = [...relation.added, ...relation.taken];
      const detail = { rule: "balance", printed, expected, added, taken } as const;
      return foundAt(relation.result, operands, detail, relation.origin);
    }),
};
