import type { Rule } from "../model/finding";
import type { Table } from "../model/table";
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
      if (isInWords(table, place.column) && !/\d/.test(figure.text)) return [];
      return foundAt(place, [], { rule: "unreadable", text: figure.text.trim() });
    });
  },
};

/** Whether a column says some of its figures in words, "Trên 4", where a word more is nothing odd. */
const isInWords = ({ figures }: Table, column: number): boolean =>
  figures.some((row) => row[column]?.kind === "interval");
