import type { Table, TableColumn } from "../model/table";
import type { Claims } from "./column-claims";
import type { Equation } from "./equation";
import { changeRole, classOf, roleAmong } from "./neighbours";

/** So many columns are looked at on either side of a total: months, or the provinces of a country. */
const farthest = 40;

/**
 * Columns that add up across: a total headed so and the columns beside it, under the same outer
 * headings or with the same inner ones. Columns under "Trong đó" may leave something out: they are at
 * most their whole, and its sum only where the figures say so.
 */
export function claimSums(claims: Claims): void {
  const { columns } = claims.table;
  columns.forEach((column, total) => {
    const level = column.headings.findIndex(({ role }) => role === "total");
    if (level >= 0 && isAdded(claims, total)) claimTotal(claims, column, total, level);
  });
  columns.forEach((column, part) => {
    const whole = wholeOf(claims, column, part);
    if (whole !== null) claims.claim({ kind: "atMost", part, whole }, "named");
  });
}

function claimTotal(claims: Claims, column: TableColumn, total: number, level: number): void {
  const { groups, parts } = siblingsOf(claims, column, total, level);
  const named = [groups.flat(), ...groups].map((members) => sumOf(claims, total, members));
  const held = named.filter(
    (sum) => sum !== null && claims.mayHold(sum) && claims.claim(sum, "named"),
  );
  if (held.length > 0) return;
  const runs = [1, -1].filter(
    (step) =>
      column.unit !== "percent" &&
      claims.claim(claims.best(runsBeside(claims, total, step, farthest)), "chosen"),
  );
  if (runs.length === 0) claims.claim(sumOf(claims, total, parts), "evident");
}

/** A sum of two or more; that of what went and what is left is told as a difference where it is left. */
function sumOf({ table }: Claims, total: number, parts: readonly number[]): Equation | null {
  const isLeft = (part: number): boolean => {
    const column = table.columns[part];
    return column !== undefined && roleAmong(column, ["left", "closing"]) !== null;
  };
  if (parts.length < 2 || (parts.length === 2 && parts.some(isLeft))) return null;
  return { kind: "sum", total, parts };
}

interface Siblings {
  /** By what they break the total down: "Phân theo giới tính". */
  readonly groups: readonly (readonly number[])[];
  /** Those under "Trong đó". */
  readonly parts: readonly number[];
}

/**
 * The columns a total's headings set it beside: the same headings outside the one that says total, and
 * the same inside. Where a neighbour has columns of its own, their total stands for them.
 */
function siblingsOf(
  { table }: Claims,
  column: TableColumn,
  total: number,
  level: number,
): Siblings {
  const { columns } = table;
  const groups = new Map<string, number[]>();
  const parts: number[] = [];
  const texts = (of: TableColumn, from: number, to?: number): string =>
    of.headings
      .slice(from, to)
      .map(({ text }) => text)
      .join("\n");
  const inside = texts(column, level + 1);
  const depth = column.headings.length - level - 1;
  const last = Math.min(columns.length - 1, total + farthest);
  for (let at = Math.max(0, total - farthest); at <= last; at += 1) {
    const other = columns[at];
    const heading = other?.headings[level];
    if (other === undefined || heading === undefined || heading.role === "total") continue;
    if (texts(other, 0, level) !== texts(column, 0, level)) continue;
    if (classOf(other) !== classOf(column) || changeRole(table, at) !== changeRole(table, total))
      continue;
    if (depth > 0 && texts(other, Math.max(level + 1, other.headings.length - depth)) !== inside)
      continue;
    if (other.headings.some(({ role }) => role === "part")) {
      if (heading.role === "part") parts.push(at);
      continue;
    }
    const group = groups.get(heading.text);
    if (group === undefined) groups.set(heading.text, [at]);
    else group.push(at);
  }
  const isTotal = (at: number): boolean => columns[at]?.headings[level + 1]?.role === "total";
  const broken = [...groups.values()].map((group) => {
    const own = group.find(isTotal);
    return own === undefined ? group : [own];
  });
  return { groups: broken, parts };
}

/** The sums of columns right after a total, or before it for a step of -1, that may hold. */
export function runsBeside(
  claims: Claims,
  total: number,
  step: number,
  most: number,
): readonly Equation[] {
  const { columns } = claims.table;
  const beside: number[] = [];
  for (let far = 1; far <= most && columns[total + step * far] !== undefined; far += 1) {
    if (isAdded(claims, total + step * far)) beside.push(total + step * far);
  }
  return claims
    .runsOf(total, beside)
    .flatMap((count) => sumOf(claims, total, beside.slice(0, count)) ?? []);
}

const known = new WeakMap<Table, readonly boolean[]>();

/** Whether a column may be added to others: no rate, average, change, or "Trong đó". */
function isAdded({ table }: Claims, at: number): boolean {
  const added =
    known.get(table) ?? table.columns.map((column, index) => mayBeAdded(table, column, index));
  known.set(table, added);
  return added[at] === true;
}

const mayBeAdded = (table: Table, { unit, headings }: TableColumn, at: number): boolean =>
  unit !== "index" &&
  unit !== "percent" &&
  changeRole(table, at) === null &&
  !headings.some(({ role }) => role === "part");

/** What a column under "Trong đó" is a part of: the last one before it that is not. */
function wholeOf({ table }: Claims, column: TableColumn, part: number): number | null {
  const level = column.headings.findIndex(({ role }) => role === "part");
  if (level < 0) return null;
  for (let at = part - 1; at >= Math.max(0, part - farthest); at -= 1) {
    const other = table.columns[at];
    if (other === undefined || other.headings.some(({ role }) => role === "part")) continue;
    const isOutside = column.headings
      .slice(0, level)
      .every(({ text }, depth) => other.headings[depth]?.text === text);
    const isAlike = classOf(other) === classOf(column) && classOf(column) === "counted";
    return isOutside && isAlike && changeRole(table, at) === changeRole(table, part) ? at : null;
  }
  return null;
}
