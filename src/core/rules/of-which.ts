import type { Rule } from "../model/finding";
import { compareDecimals } from "../numbers/decimal";
import { valueAt } from "../relations/places";
import { foundAt } from "./found";
import { whereAt } from "./where";

/** "Trong đó" above what it is of. */
export const ofWhich: Rule = {
  id: "of-which",
  severity: "error",
  check: (table, relations) =>
    relations.flatMap((relation) => {
      if (relation.kind !== "atMost" || relation.reason !== "ofWhich") return [];
      const part = valueAt(table, relation.part);
      const whole = valueAt(table, relation.whole);
      if (compareDecimals(part, whole) <= 0) return [];
      const detail = { rule: "of-which", part, whole, of: whereAt(table, relation.whole) } as const;
      return foundAt(relation.part, [relation.whole], detail, relation.origin);
    }),
};
