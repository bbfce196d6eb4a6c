import type { Rule } from "../model/finding";
import { figureAt, placesWhere } from "../relations/places";
import { findingAt } from "./at";

/** "#DIV/0!" and its kin. */
export const errorCell: Rule = {
  id: "error-cell",
  severity: "error",
  check: (table) =>
    placesWhere(table, ({ kind }) => kind === "error").flatMap((place) => {
      const figure = figureAt(table, place);
      if (figure.kind !== "error") return [];
      return [findingAt(table, "error", place, { rule: "error-cell", code: figure.code })];
    }),
};
