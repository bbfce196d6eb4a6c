import { anyValue, checkFreed, isDropped, type Freed } from "./feasible";
import type { Range } from "./integers";
import { costs, type NewSuspicion, type Suspicions } from "./operations";
import type { System } from "./system";

/** Two wrong figures in a column are two slips; three may be another version of the column. */
const fewestCells = 3;

/** A column may be of another version as a whole where one percent in so many disagrees. */
const mostPerRoot = 4;

/** Cells of one column that stand in broken percents or copies in the same part. */
interface Segment {
  readonly column: number;
  readonly broken: readonly number[];
  readonly roots: readonly number[];
}

/**
 * Where several percents of a column disagree with its counts, and yet agree with each other and with
 * the column's total on other counts, the table mixes two versions of the data. Either version may be
 * the right one: the counts are replaced, or what was computed from them is.
 */
export function versionSuspicions(system: System, suspicions: Suspicions): readonly NewSuspicion[] {
  return segmentsOf(system).flatMap((segment) => {
    const counts = replacedCounts(system, suspicions, segment);
    if (counts === null) return [];
    const results = replacedResults(system, suspicions, segment);
    const figures = {
      kind: "otherFigures",
      roots: segment.roots,
      freed: counts,
      cost: costs.version,
      vouched: new Set(results.roots),
    } as const;
    const vouched = new Set(columnOf(system, segment.column));
    return [figures, { kind: "otherResults", ...results, cost: costs.version, vouched } as const];
  });
}

function segmentsOf(system: System): readonly Segment[] {
  const segments = new Map<string, { column: number; broken: number[]; roots: number[] }>();
  for (const index of system.broken) {
    if (system.isTally(index)) continue;
    const { kind } = system.relation(index);
    for (const [part, cell] of system.cellsOf(index).entries()) {
      // A percent is a result, never a figure that others were computed from.
      if (system.isRatio(index) && part === 0) continue;
      const column = system.columnOf(cell);
      const key = `${kind} ${part} ${column}`;
      const segment = segments.get(key) ?? { column, broken: [], roots: [] };
      segments.set(key, segment);
      segment.broken.push(index);
      segment.roots.push(cell);
    }
  }
  return [...segments.values()].filter(
    ({ roots, column }) =>
      roots.length >= fewestCells && roots.every((cell) => isIn(system, cell, column)),
  );
}

const isIn = (system: System, cell: number, column: number): boolean =>
  system.columnOf(cell) === column;

/** The counts to replace: those beside broken percents, or all of the column; null when neither agree. */
function replacedCounts(system: System, suspicions: Suspicions, segment: Segment): Freed | null {
  const few = new Map<number, Range>();
  for (const root of segment.roots) addAll(few, suspicions.change(root).freed);
  const narrowed = agree(system, segment, few);
  if (narrowed !== null) return narrowed;
  const column = system.cellsIn(segment.column);
  // What so many others leave open would make up for anything.
  if (segment.roots.length * mostPerRoot < column.length) return null;
  const all = new Map(few);
  for (const index of column) {
    if (isTotal(system, index) || few.has(index)) continue;
    const cell = system.cell(index);
    all.set(index, anyValue(cell));
    for (const follower of suspicions.change(index).freed.keys()) {
      if (isCopyOf(system, follower, index)) all.set(follower, anyValue(cell));
    }
  }
  return all.size > few.size ? agree(system, segment, all) : null;
}

/**
 * The counts on which the percents agree with each other through a sum; null where they do not. They
 * are what the other version must have held, so the operation may not make them anything else.
 */
function agree(system: System, segment: Segment, freed: Freed): Freed | null {
  const own = new Set(segment.broken);
  const enforced = (index: number): boolean => {
    return system.holds(index) || system.relation(index).kind === "sum" || own.has(index);
  };
  const sums = segment.roots.flatMap((root) =>
    system.constraintsOf(root).filter((index) => system.relation(index).kind === "sum"),
  );
  if (sums.length === 0 || sums.every((index) => isDropped(system, index, freed, enforced))) {
    return null;
  }
  const outcome = checkFreed(system, freed, enforced);
  return outcome.proven && outcome.conflicts.length === 0 ? outcome.ranges : null;
}

/** The results to replace: the broken percents, and the column's total where its sum is broken. */
function replacedResults(
  system: System,
  suspicions: Suspicions,
  segment: Segment,
): { readonly roots: readonly number[]; readonly freed: Freed } {
  const roots = new Set<number>();
  for (const index of segment.broken) {
    const [result] = system.cellsOf(index);
    if (result !== undefined) roots.add(result);
  }
  for (const root of segment.roots) {
    for (const index of system.constraintsOf(root)) {
      const [total] = system.cellsOf(index);
      const isBrokenSum = system.relation(index).kind === "sum" && !system.holds(index);
      if (isBrokenSum && total !== undefined) roots.add(total);
    }
  }
  const freed = new Map<number, Range>();
  for (const root of roots) addAll(freed, suspicions.change(root).freed);
  // The printed counts are the right ones here: what was computed from them has no other choice.
  const outcome = checkFreed(system, freed, (index) => isLinear(system, index));
  return { roots: [...roots], freed: outcome.conflicts.length === 0 ? outcome.ranges : freed };
}

/** The figures of a column that its results were computed from. */
const columnOf = (system: System, column: number): readonly number[] =>
  system.cellsIn(column).filter((cell) => !isTotal(system, cell));

const isLinear = (system: System, constraint: number): boolean => !system.isRatio(constraint);

const isTotal = (system: System, cell: number): boolean =>
  system
    .constraintsOf(cell)
    .some((index) => system.relation(index).kind === "sum" && system.resultOf(index) === cell);

const isCopyOf = (system: System, copy: number, original: number): boolean =>
  system.constraintsOf(copy).some((index) => {
    const [first, second] = system.cellsOf(index);
    return system.relation(index).kind === "copy" && first === copy && second === original;
  });

function addAll(into: Map<number, Range>, from: Freed): void {
  for (const [cell, range] of from) into.set(cell, range);
}
