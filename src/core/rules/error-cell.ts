import type { Rule } from "../model/finding";
import { figureAt, placesWhere } from "../relations/places";
import { foundAt } from "./found";

/** "#DIV/0!" and its kin. */
export const errorCell: Rule = {
  id: "error-cell",
  severity: "error",
  check: (table) =>
    placesWhere(table, ({ kind }) => kind === "error").flatMap((place) => {
      const figure = figureAt(table, place);
      if (figure.kind !== "error") return [];
      return foundAt(place, [], { rule: "error-cell", code: figure.code });
    }),
};
