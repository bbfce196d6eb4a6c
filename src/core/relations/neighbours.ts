import type { HeadingRole, Table, TableColumn } from "../model/table";

/** Columns whose figures can be added to, or compared with, each other. */
export type ColumnClass = "counted" | "index" | "percent";

export const classOf = ({ unit }: TableColumn): ColumnClass =>
  unit === "percent" || unit === "index" ? unit : "counted";

/** The innermost of some roles that a column's headings give it. */
export const roleAmong = (
  { headings }: TableColumn,
  roles: readonly HeadingRole[],
): HeadingRole | null =>
  headings.findLast(({ role }) => role !== null && roles.includes(role))?.role ?? null;

const changes: readonly HeadingRole[] = ["change", "rise", "fall"];

/**
 * The change a column prints. A bare "%" right after a column of changes is their percent.
 */
export function changeRole(table: Table, at: number): HeadingRole | null {
  const column = table.columns[at];
  if (column === undefined) return null;
  const own = roleAmong(column, changes);
  const before = table.columns[at - 1];
  if (own !== null || before === undefined || column.unit !== "percent") return own;
  const isBare = /^[( ]*(ti le|%)( ?\(?%?\)?)$/.test(innerText(column));
  return isBare && before.unit !== "percent" ? roleAmong(before, changes) : null;
}

export const innerText = ({ headings }: TableColumn): string => headings.at(-1)?.text ?? "";

const families = new WeakMap<TableColumn, string>();

/** The headings over a column but the innermost. */
export function familyOf(column: TableColumn): string {
  const found = families.get(column);
  if (found !== undefined) return found;
  const texts = column.headings.slice(0, -1).map(({ text }) => text);
  const family = texts.join(" – ");
  families.set(column, family);
  return family;
}

/** Tables may have thousands of columns; what belongs together stands together. */
const farthest = 40;
const mostOperands = 10;

/**
 * The columns of some class near one, that it may be computed from, likeliest first: those under its
 * outer heading or with its own inner one, then the nearest, those before it first.
 */
export function operandsNear(
  table: Table,
  result: number,
  wanted: (column: TableColumn, at: number) => boolean,
): readonly number[] {
  const { columns } = table;
  const own = columns[result];
  if (own === undefined) return [];
  const kin: number[] = [];
  const others: number[] = [];
  for (let far = 1; far <= farthest && kin.length < mostOperands; far += 1) {
    for (const at of [result - far, result + far]) {
      const column = columns[at];
      if (column === undefined || !wanted(column, at)) continue;
      const isKin = familyOf(column) === familyOf(own) || innerText(column) === innerText(own);
      (isKin ? kin : others).push(at);
    }
  }
  return [...kin, ...others].slice(0, mostOperands);
}

/** Two different ones of some columns, in both orders, likeliest first. */
export const pairsOf = (columns: readonly number[]): readonly (readonly [number, number])[] =>
  columns.flatMap((_, second) =>
    columns.slice(0, second).flatMap((one): readonly (readonly [number, number])[] => {
      const other = columns[second] ?? one;
      return [
        [one, other],
        [other, one],
      ];
    }),
  );
