import type { Rule } from "../model/finding";
import { compareDecimals } from "../numbers/decimal";
import { numberAt, storedValue } from "../relations/places";
import { foundAt } from "./found";
import { whereAt } from "./where";

/** A figure that stands twice and differs; a copy by formula follows the slip of its original. */
export const copy: Rule = {
  id: "copy",
  severity: "error",
  check: (table, relations) =>
    relations.flatMap((relation) => {
      if (relation.kind !== "copy") return [];
      const { value: printed, stored } = numberAt(table, relation.copy);
      const original = numberAt(table, relation.original);
      const meant =
        stored === "formula" ? [original.value, storedValue(original)] : [original.value];
      if (meant.some((value) => compareDecimals(printed, value) === 0)) return [];
      return foundAt(
        relation.copy,
        [relation.original],
        {
          rule: "copy",
          printed,
          expected: original.value,
          original: whereAt(table, relation.original),
        },
        relation.origin,
      );
    }),
};
