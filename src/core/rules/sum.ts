import type { Misadded, Rule } from "../model/finding";
import type { SumRelation } from "../model/relation";
import type { Table } from "../model/table";
import { sumDecimals } from "../numbers/decimal";
import { holdsAt } from "../relations/holds";
import { findMisadded } from "../relations/misadded";
import { valueAt } from "../relations/places";
import { cellAt } from "./cells";
import { foundAt } from "./found";

/** A total that is not the sum of its rows, and which row it adds wrongly where that explains it. */
export const sum: Rule = {
  id: "sum",
  severity: "error",
  check: (table, relations) =>
    relations.flatMap((relation) => {
      if (relation.kind !== "sum" || holdsAt(table, relation) !== false) return [];
      const { total, parts, origin } = relation;
      const printed = valueAt(table, total);
      const expected = sumDecimals(parts.map((part) => valueAt(table, part)));
      const misadded = nameMisadded(table, relation);
      const isDown = parts.some(({ row }) => row !== total.row);
      const along = isDown === (table.isTransposed === true) ? "columns" : "rows";
      const partCount = parts.length;
      const detail = { rule: "sum", printed, expected, along, partCount, misadded } as const;
      return foundAt(total, parts, detail, origin);
    }),
};

function nameMisadded(table: Table, relation: SumRelation): Misadded | null {
  const found = findMisadded(table, relation);
  if (found === null) return null;
  const rows = found.rows.map((row) => ({
    cell: cellAt(table, { row, column: relation.total.column }),
    name: table.rows[row]?.label ?? "",
  }));
  return { kind: found.kind, rows };
}
