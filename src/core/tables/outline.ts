import type { Origin } from "../model/origin";
import type { TableRow } from "../model/table";
import type { RowSigns } from "./row-signs";

/** A row's place among the others, as one way of reading their signs has it. */
export type Nested = Pick<TableRow, "kind" | "level" | "origin">;

/** How deep a sign sets a row that is a unit or a group; smaller is further out. */
type DepthOf = (signs: RowSigns) => number;

const innermost = 90;

/**
 * The ways to read which rows head which, likeliest first: as ordinals number them (A, I, 1, 1.1), a
 * row without ordinal innermost or heading those that are numbered; as names are indented; as names
 * of areas contain each other. Where ordinals are all alike a row without one says nothing by it.
 */
export function readOutlines(signs: readonly RowSigns[]): readonly (readonly Nested[])[] {
  const parts = findParts(signs, true);
  const isDoubtful = parts.some((part) => part?.isSupposed === true);
  return [
    ...readWays(signs, parts),
    ...(isDoubtful ? readWays(signs, findParts(signs, false)) : []),
  ];
}

function readWays(
  signs: readonly RowSigns[],
  parts: readonly (Part | null)[],
): readonly (readonly Nested[])[] {
  const added = signs.filter(
    ({ says }, at) => says !== "total" && says !== "memo" && parts[at] === null,
  );
  const known = new Set(added.flatMap(({ ordinal }) => ordinal ?? []));
  const isNumbered = known.size > 1 || Math.min(...known) < 2;
  const ways: readonly DepthOf[] = [
    isNumbered ? ({ ordinal }) => ordinal ?? innermost : () => 0,
    ({ ordinal }) => ordinal ?? innermost,
    ({ ordinal }) => ordinal ?? -1,
    ({ indent }) => indent,
    ({ area }) => area ?? innermost,
    () => 0,
  ];
  const outlines = new Map<string, readonly Nested[]>();
  for (const depthOf of ways) {
    const depths = added.map((one) => depthOf(one) + one.dash / 3);
    const key = depthKey(depths);
    if (!outlines.has(key)) outlines.set(key, nest(signs, parts, depths));
  }
  return [...outlines.values()];
}

/** The same for depths in the same order. */
function depthKey(depths: readonly number[]): string {
  const order = orderOf(depths);
  return order.size < 2 ? "" : depths.map((depth) => order.get(depth)).join(" ");
}

const orderOf = (depths: readonly number[]): ReadonlyMap<number, number> =>
  new Map([...new Set(depths)].sort((a, b) => a - b).map((depth, at) => [depth, at]));

/** Levels of all rows by the depths of those that are added. */
function nest(
  signs: readonly RowSigns[],
  parts: readonly (Part | null)[],
  depths: readonly number[],
): readonly Nested[] {
  const order = orderOf(depths);
  let next = 0;
  let head = 0;
  const nested = signs.map(({ says, isSupposed }, at): Nested => {
    const part = parts[at] ?? null;
    if (says === "memo") return { kind: "memo", level: head + 1, origin: "label" };
    if (part !== null) {
      return { kind: "part", level: head + part.depth, origin: part.origin };
    }
    if (says === "total") {
      head = 0;
      return { kind: "total", level: 0, origin: isSupposed ? "evidence" : "label" };
    }
    head = order.get(depths[next] ?? 0) ?? 0;
    next += 1;
    return { kind: "unit", level: head, origin: "label" };
  });
  return nested.map((row, at) => (isHead(nested, at) ? { ...row, kind: "group" } : row));
}

/** Whether the next row that is added is a deeper one. */
function isHead(nested: readonly Nested[], at: number): boolean {
  const row = nested[at];
  if (row?.kind !== "unit") return false;
  let below = at + 1;
  while (nested[below]?.kind === "part" || nested[below]?.kind === "memo") below += 1;
  const next = nested[below];
  return next?.kind === "unit" && next.level > row.level;
}

/** A row that is one of those above it: how much deeper, and whether words say so. */
interface Part {
  readonly depth: number;
  readonly origin: Origin;
  /** Only because no sign of its own tells it from the parts before it. */
  readonly isSupposed?: true;
}

/**
 * Rows under "Trong đó" and rows with a dash, where another row with figures stands over them; null
 * for all others. Under a heading without figures, or a total, dashes are but bullets.
 */
function findParts(signs: readonly RowSigns[], supposes: boolean): readonly (Part | null)[] {
  const hasOthers = signs.some(({ says, dash }) => says === "name" && dash === 0);
  let head: RowSigns | null = null;
  let opened: RowSigns | null = null;
  let isDashed = false;
  let depth = 0;
  return signs.map((row): Part | null => {
    if (row.says === "memo") return null;
    if (head !== null && row.says === "ofWhich") {
      opened = row;
      isDashed = false;
      depth = 1;
      return { depth, origin: "label" };
    }
    if (head !== null && row.dash > head.dash) {
      const isFigured = !head.isBare && (head.says !== "total" || hasOthers);
      if (row.dash === 1) depth = 1;
      if (opened !== null) {
        isDashed = true;
        return { depth: depth + row.dash - 1, origin: "label" };
      }
      if (isFigured) return { depth: row.dash === 1 ? 1 : depth + 1, origin: "evidence" };
    }
    // where dashes say what is part of the row, a row without one no longer is
    if (head !== null && opened !== null && !isDashed && row.dash === 0 && row.says === "name") {
      if (row.indent > head.indent && !row.isBare) return { depth: 1, origin: "label" };
      if (supposes && isSupposed(row, head, opened)) {
        return { depth: 1, origin: "evidence", isSupposed: true };
      }
    }
    opened = null;
    isDashed = false;
    depth = 0;
    const isBullet = head !== null && head.isBare && row.dash > head.dash;
    if (!isBullet) head = row;
    return null;
  });
}

/**
 * Whether a row goes on with the parts of another: without an ordinal under one that has one, or under
 * "Trong đó:" alone, which leaves open how far down it reaches.
 */
function isSupposed(row: RowSigns, head: RowSigns, opened: RowSigns): boolean {
  if (row.isBare || row.area === 0) return false;
  const isNumbered = head.ordinal !== null;
  return row.ordinal === null && (isNumbered || (opened.isBare && head.says !== "total"));
}
