import type { Rule } from "../model/finding";
import type { Table } from "../model/table";
import { unitCellAt, whereAt } from "./at";

/** One name on several rows of a group. */
export const duplicateUnit: Rule = {
  id: "duplicate-unit",
  severity: "warning",
  check: (table) =>
    [...rowsByName(table).values()].flatMap((rows) => {
      const [first, ...others] = rows;
      if (first === undefined || others.length === 0) return [];
      const label = table.rows[first]?.label ?? "";
      return [
        {
          severity: "warning",
          cells: [unitCellAt(table, first), ...others.map((row) => unitCellAt(table, row))],
          operands: [],
          where: whereAt(table, { row: first, column: -1 }),
          detail: { rule: "duplicate-unit", label, count: rows.length },
          repair: null,
        },
      ];
    }),
};

function rowsByName(table: Table): ReadonlyMap<string, readonly number[]> {
  const rows = new Map<string, number[]>();
  let group = 0;
  for (const [at, { kind, label }] of table.rows.entries()) {
    if (kind === "group") group = at;
    if (kind !== "unit" || label === "") continue;
    // diacritics stay: Bác Ái is not Bắc Ái
    const name = `${group} ${label.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim()}`;
    const same = rows.get(name);
    if (same === undefined) rows.set(name, [at]);
    else same.push(at);
  }
  return rows;
}
