import type { Rule } from "../model/finding";
import { numberAt, placesWhere, storedValue } from "../relations/places";
import { foundAmong } from "./found";

/** "67.269" that became a fraction when it was typed. */
export const separatorSlip: Rule = {
  id: "separator-slip",
  severity: "error",
  check: (table) => {
    const slips = placesWhere(
      table,
      (figure) => figure.kind === "number" && figure.slippedFrom !== null,
    );
    return slips.flatMap((place) => {
      const figure = numberAt(table, place);
      const { value: expected } = figure;
      const detail = { rule: "separator-slip", stored: storedValue(figure), expected } as const;
      return foundAmong([place], () => detail, true);
    });
  },
};
