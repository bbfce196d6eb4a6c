import type { Rule } from "../model/finding";
import type { SeparatorStyle } from "../model/reading";
import type { Figure } from "../model/table";
import { placesInColumn } from "../relations/places";
import { comparedColumns } from "./compared-columns";
import { foundAmong } from "./found";

/** Figures a spreadsheet holds as text and will not add: one remark a table. */
export const textNumber: Rule = {
  id: "text-number",
  severity: "info",
  check: (table, relations) => {
    const isText = (figure: Figure): boolean => isOwnText(figure, table.style);
    const places = comparedColumns(table, relations).flatMap((column) =>
      placesInColumn(table, column, isText),
    );
    return foundAmong(places, () => ({ rule: "text-number", count: places.length }), true);
  },
};

/** A text with the table's separators; what has others is a graver matter. */
const isOwnText = (figure: Figure, style: SeparatorStyle | null): boolean =>
  figure.kind === "number" &&
  figure.stored === "text" &&
  (figure.style === null || figure.style === style);
