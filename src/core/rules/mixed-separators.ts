import type { Finding, Repair, Rule } from "../model/finding";
import type { SeparatorStyle } from "../model/reading";
import type { NumberFigure, Place, Table } from "../model/table";
import { figureAt, isNumberAt, numberAt } from "../relations/places";
import { cellAt, findingAt } from "./at";
import { rawAt, numberReplacer } from "./replace-numbers";

/** Figures printed with the other separators than most of the table: one finding a cell, or a column. */
export const mixedSeparators: Rule = {
  id: "mixed-separators",
  severity: "error",
  check: (table) => {
    const { style: tableStyle } = table;
    if (tableStyle === null) return [];
    const replace = numberReplacer(table);
    return [...table.columns.keys()].flatMap((column) => {
      const telling = table.rows
        .map((_, row): Place => ({ row, column }))
        .filter((place) => styleAt(table, place) !== null);
      const odd = telling.filter((place) => styleAt(table, place) !== tableStyle);
      const numbers = table.rows.filter((_, row) => isNumberAt(table, { row, column })).length;
      const isWhole = odd.length === telling.length && odd.length > 1 && 2 * odd.length > numbers;
      const groups = isWhole ? [odd] : odd.map((place) => [place]);
      return groups.flatMap((places) => findingAbout(table, tableStyle, places, replace(places)));
    });
  },
};

function styleAt(table: Table, place: Place): SeparatorStyle | null {
  const figure = figureAt(table, place);
  return figure.kind === "number" && figure.stored === "text" ? figure.style : null;
}

function findingAbout(
  table: Table,
  tableStyle: SeparatorStyle,
  places: readonly Place[],
  repair: Repair,
): readonly Finding[] {
  const [first, ...others] = places;
  if (first === undefined) return [];
  const { value: expected, style }: NumberFigure = numberAt(table, first);
  if (style === null) return [];
  const printed = String(rawAt(table, first)).trim();
  const detail = { rule: "mixed-separators", printed, expected, style, tableStyle } as const;
  const finding = findingAt(table, "error", first, detail, [], repair);
  return [
    { ...finding, cells: [cellAt(table, first), ...others.map((place) => cellAt(table, place))] },
  ];
}
