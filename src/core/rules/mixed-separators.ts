import type { Found, Rule } from "../model/finding";
import type { SeparatorStyle } from "../model/reading";
import type { Figure, Table } from "../model/table";
import { placesInColumn, valueAt } from "../relations/places";
import { cellAt, valueIn } from "./cells";
import { comparedColumns } from "./compared-columns";
import { foundAmong } from "./found";

/** Figures printed with the other separators than most of the table: one finding a cell, or a column. */
export const mixedSeparators: Rule = {
  id: "mixed-separators",
  severity: "error",
  check: (table, relations) => {
    const { style } = table;
    return style === null
      ? []
      : comparedColumns(table, relations).flatMap((column) => foundIn(table, column, style));
  },
};

function foundIn(table: Table, column: number, tableStyle: SeparatorStyle): readonly Found[] {
  const style = tableStyle === "vi" ? "en" : "vi";
  const odd = placesInColumn(table, column, (figure) => styleOf(figure) === style);
  if (odd.length === 0) return [];
  const own = placesInColumn(table, column, (figure) => styleOf(figure) === tableStyle);
  const numbers = placesInColumn(table, column, ({ kind }) => kind === "number");
  const isWhole = own.length === 0 && 2 * odd.length > numbers.length;
  return (isWhole ? [odd] : odd.map((place) => [place])).flatMap((group) =>
    foundAmong(
      group,
      (first) => ({
        rule: "mixed-separators",
        printed: String(valueIn(table, cellAt(table, first))).trim(),
        expected: valueAt(table, first),
        style,
        tableStyle,
      }),
      true,
    ),
  );
}

/** The separators of a typed text. */
const styleOf = (figure: Figure): SeparatorStyle | null =>
  figure.kind === "number" && figure.stored === "text" ? figure.style : null;
