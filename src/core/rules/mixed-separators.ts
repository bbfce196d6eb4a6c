import type { Found, Rule } from "../model/finding";
import type { SeparatorStyle } from "../model/reading";
import type { Place, Table } from "../model/table";
import { figureAt, isNumberAt, valueAt } from "../relations/places";
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
  const places = table.rows.map((_, row): Place => ({ row, column }));
  const numbers = places.filter((place) => isNumberAt(table, place));
  const telling = numbers.filter((place) => styleAt(table, place) !== null);
  const odd = telling.filter((place) => styleAt(table, place) !== tableStyle);
  const isWhole = odd.length === telling.length && 2 * odd.length > numbers.length;
  const style = tableStyle === "vi" ? "en" : "vi";
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

function styleAt(table: Table, place: Place): SeparatorStyle | null {
  const figure = figureAt(table, place);
  return figure.kind === "number" && figure.stored === "text" ? figure.style : null;
}
