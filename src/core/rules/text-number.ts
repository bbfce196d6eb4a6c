import type { Rule } from "../model/finding";
import type { Place, Table } from "../model/table";
import { figureAt } from "../relations/places";
import { cellAt, findingAt } from "./at";
import { comparedColumns } from "./compared-columns";
import { numberReplacer } from "./replace-numbers";

/** Figures a spreadsheet holds as text and will not add: one remark a table. */
export const textNumber: Rule = {
  id: "text-number",
  severity: "info",
  check: (table, relations) => {
    const places = comparedColumns(table, relations).flatMap((column) =>
      table.rows.map((_, row): Place => ({ row, column })).filter((place) => isText(table, place)),
    );
    const [first, ...others] = places;
    if (first === undefined) return [];
    const detail = { rule: "text-number", count: places.length } as const;
    const finding = findingAt(table, "info", first, detail, [], numberReplacer(table)(places));
    return [
      { ...finding, cells: [cellAt(table, first), ...others.map((place) => cellAt(table, place))] },
    ];
  },
};

/** Texts with the table's separators; what has others is a graver matter. */
function isText(table: Table, place: Place): boolean {
  const figure = figureAt(table, place);
  return (
    figure.kind === "number" &&
    figure.stored === "text" &&
    (figure.style === null || figure.style === table.style)
  );
}
