import type { Rule } from "../model/finding";
import { compareDecimals } from "../numbers/decimal";
import { numberAt, storedValue } from "../relations/places";
import { findingAt, whereAt } from "./at";

/** A figure that stands twice and differs. */
export const copy: Rule = {
  id: "copy",
  severity: "error",
  check: (table, relations) =>
    relations.flatMap((relation) => {
      if (relation.kind !== "copy") return [];
      const [copied, original] = [
        numberAt(table, relation.copy),
        numberAt(table, relation.original),
      ];
      const isSame = compareDecimals(copied.value, original.value) === 0;
      const followsSlip =
        copied.stored === "formula" && compareDecimals(copied.value, storedValue(original)) === 0;
      if (isSame || followsSlip) return [];
      const detail = {
        rule: "copy",
        printed: copied.value,
        expected: original.value,
        original: whereAt(table, relation.original),
      } as const;
      return [findingAt(table, "error", relation.copy, detail, [relation.original])];
    }),
};
