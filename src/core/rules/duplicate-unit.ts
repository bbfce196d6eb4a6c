import type { Rule } from "../model/finding";
import type { Place, Table } from "../model/table";
import { foundAmong } from "./found";

/** One name on several rows of a group. */
export const duplicateUnit: Rule = {
  id: "duplicate-unit",
  severity: "warning",
  check: (table) => {
    const names = [...placesByName(table).values()];
    const repeated = names.filter((places) => places.length > 1);
    // "Nam", "Nữ" under every unit
    if (repeated.length > 1 && 2 * repeated.length >= names.length) return [];
    return repeated.flatMap((places) =>
      foundAmong(places, ({ row }) => ({
        rule: "duplicate-unit",
        label: table.rows[row]?.label ?? "",
        count: places.length,
      })),
    );
  },
};

function placesByName(table: Table): ReadonlyMap<string, readonly Place[]> {
  const places = new Map<string, Place[]>();
  let group = 0;
  for (const [row, { kind, label }] of table.rows.entries()) {
    if (kind === "group") group = row;
    if (kind !== "unit" || label === "") continue;
    // diacritics stay: Bác Ái is not Bắc Ái
    const name = `${group} ${label.toLowerCase()}`;
    const same = places.get(name) ?? [];
    places.set(name, same);
    same.push({ row, column: -1 });
  }
  return places;
}
