import type { Rule } from "../model/finding";
import { figureAt, placesWhere } from "../relations/places";
import { findingAt } from "./at";
import { comparedColumns } from "./compared-columns";

/** Words, or digits no notation makes a number, where a figure belongs. */
export const unreadable: Rule = {
  id: "unreadable",
  severity: "warning",
  check: (table, relations) => {
    const compared = new Set(comparedColumns(table, relations));
    const places = placesWhere(
      table,
      ({ kind }, column) => kind === "unreadable" && compared.has(column),
    );
    return places.flatMap((place) => {
      const figure = figureAt(table, place);
      if (figure.kind !== "unreadable") return [];
      const detail = { rule: "unreadable", text: figure.text.trim() } as const;
      return [findingAt(table, "warning", place, detail)];
    });
  },
};
