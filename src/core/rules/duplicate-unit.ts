import type { Rule } from "../model/finding";
import type { Place, Table } from "../model/table";
import { compareDecimals } from "../numbers/decimal";
import { figureAt } from "../relations/places";
import { foundAmong } from "./found";

/** One name on several rows of a group. */
export const duplicateUnit: Rule = {
  id: "duplicate-unit",
  severity: "warning",
  check: (table) => {
    const names = [...placesByName(table).values()];
    const listed = listedAgain(table, names);
    const repeated = names.filter(
      ([first, ...others]) => others.length > 0 && first !== undefined && !listed.has(first.row),
    );
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

/**
 * The first rows of names that only come again as a list does under another head: several at the same
 * distance, with other figures.
 */
function listedAgain(table: Table, names: readonly (readonly Place[])[]): ReadonlySet<number> {
  const lists = new Map<number, { readonly rows: number[]; isOther: boolean }>();
  for (const [first, second] of names) {
    if (first === undefined || second === undefined) continue;
    const distance = second.row - first.row;
    const list = lists.get(distance) ?? { rows: [], isOther: false };
    lists.set(distance, list);
    list.rows.push(first.row);
    list.isOther ||= !areAlike(table, first.row, second.row);
  }
  const again = [...lists.values()].filter(({ rows, isOther }) => isOther && rows.length > 2);
  return new Set(again.flatMap(({ rows }) => rows));
}

const areAlike = (table: Table, one: number, other: number): boolean =>
  table.columns.every((_, column) => {
    const [a, b] = [figureAt(table, { row: one, column }), figureAt(table, { row: other, column })];
    return a.kind === "number" && b.kind === "number"
      ? compareDecimals(a.value, b.value) === 0
      : a.kind === b.kind;
  });
