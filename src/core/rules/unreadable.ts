import type { Rule } from "../model/finding";
import { figureAt, placesWhere } from "../relations/places";
import { comparedColumns } from "./compared-columns";
import { foundAt } from "./found";

/** Words, or digits no notation makes a number, where a figure belongs. */
export const unreadable: Rule = {
  id: "unreadable",
  severity: "warning",
  check: (table, relations) => {
    const compared = comparedColumns(table, relations);
    return placesWhere(table, ({ kind }) => kind === "unreadable").flatMap((place) => {
      const figure = figureAt(table, place);
      if (figure.kind !== "unreadable" || !compared.includes(place.column)) return [];
      return foundAt(place, [], { rule: "unreadable", text: figure.text.trim() });
    });
  },
};
