import type { Rule } from "../model/finding";
import type { Figure } from "../model/table";
import { numberAt, placesWhere, storedValue } from "../relations/places";
import { findingAt } from "./at";
import { numberReplacer } from "./replace-numbers";

/** "67.269" that became a fraction when it was typed. */
export const separatorSlip: Rule = {
  id: "separator-slip",
  severity: "error",
  check: (table) => {
    const replace = numberReplacer(table);
    return placesWhere(table, isSlip).map((place) => {
      const figure = numberAt(table, place);
      const { value: expected } = figure;
      const detail = { rule: "separator-slip", stored: storedValue(figure), expected } as const;
      return findingAt(table, "error", place, detail, [], replace([place]));
    });
  },
};

const isSlip = (figure: Figure): boolean => figure.kind === "number" && figure.slippedFrom !== null;
