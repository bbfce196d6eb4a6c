import { powerOfTen } from "../numbers/integer";
import { clamp, exactly, isSingle, limit, type Range } from "./integers";
import { narrow, type Link, type Ranges } from "./narrow";
import type { Cell, System } from "./system";

/** Cells set free, with what they may become, in units of their grain. */
export type Freed = ReadonlyMap<number, Range>;

/** Which constraints count; the others are looked away from. */
export type Enforced = (constraint: number) => boolean;

export interface Feasibility {
  /**
   * Constraints that cannot all hold unless one more of their cells is freed: one such set for each
   * part of the freed cells that hangs together and fails. Feasible where there is none.
   */
  readonly conflicts: readonly (readonly number[])[];
  /** What is left of each freed cell's range. A percent that is free to follow keeps its own. */
  readonly ranges: Freed;
  /** False when the search for a witness gave up, so that it may not be feasible after all. */
  readonly proven: boolean;
  /** How many values were tried in search of a witness. */
  readonly tried: number;
}

const anyCount: Range = { low: 0n, high: limit };
const anyChange: Range = { low: -limit, high: limit };

/** Values tried for a witness before it is given up. */
const MOST_TRIED = 400;

/** All values a freed cell may take before anything is asked of it. */
export const anyValue = ({ signed }: Cell): Range => (signed ? anyChange : anyCount);

/**
 * Whether the freed cells can take integer values such that every enforced constraint they stand in
 * holds, all other cells staying as printed. Exact: bounds are propagated to their fixpoint, which
 * decides where the freed cells hang together as a tree of sums; elsewhere a witness is searched.
 * Only what hangs together with `seeds` is looked at.
 */
export function checkFreed(
  system: System,
  freed: Freed,
  enforced: Enforced,
  seeds: Iterable<number> = freed.keys(),
): Feasibility {
  const narrowed = narrowFreed(system, freed, enforced, seeds);
  const { ranges } = narrowed;
  const conflicts = [...narrowed.conflicts];
  let proven = true;
  let tried = 0;
  for (const component of narrowed.left) {
    if (isDecided(system, component, ranges)) continue;
    const budget = { steps: MOST_TRIED };
    const witness = hasWitness(system, component, ranges, budget);
    tried += MOST_TRIED - budget.steps;
    if (witness === false) conflicts.push(component.links.map(({ index }) => index));
    proven &&= witness !== null;
  }
  return { conflicts, ranges, proven, tried };
}

/** As far as bounds decide it: what is `left` may yet have no values. Never slow. */
export function narrowFreed(
  system: System,
  freed: Freed,
  enforced: Enforced,
  seeds: Iterable<number> = freed.keys(),
): Omit<Feasibility, "proven" | "tried"> & {
  readonly ranges: Ranges;
  readonly left: readonly Component[];
} {
  const ranges = copyOf(freed);
  const conflicts: (readonly number[])[] = [];
  const left: Component[] = [];
  for (const component of componentsOf(system, freed, enforced, seeds)) {
    const conflict = narrow(system, component.links, ranges);
    if (conflict === null) left.push(component);
    else conflicts.push(conflict);
  }
  return { conflicts, ranges, left };
}

/** Made for every node of a search, so without an entry's array for each. */
function copyOf(freed: Freed): Ranges {
  const ranges: Ranges = new Map();
  freed.forEach((range, cell) => ranges.set(cell, range));
  return ranges;
}

/** Whether the freed cells can take values, beyond doubt. */
export function isFeasible(system: System, freed: Freed, enforced: Enforced): boolean {
  const { conflicts, proven } = checkFreed(system, freed, enforced);
  return proven && conflicts.length === 0;
}

/** Freed cells that hang together, and the constraints between them, those of fewest cells first. */
interface Component {
  readonly cells: readonly number[];
  readonly links: readonly Link[];
}

function componentsOf(
  system: System,
  freed: Freed,
  enforced: Enforced,
  seeds: Iterable<number>,
): readonly Component[] {
  const components: Component[] = [];
  const seen = new Set<number>();
  const met = new Set<number>();
  for (const first of seeds) {
    if (seen.has(first)) continue;
    seen.add(first);
    const cells = [first];
    const links: Link[] = [];
    for (const cell of cells) {
      for (const index of system.constraintsOf(cell)) {
        if (met.has(index)) continue;
        met.add(index);
        if (!enforced(index) || isDropped(system, index, freed, enforced)) continue;
        const members = freedIn(system, index, freed);
        links.push({ index, members });
        for (const member of members) {
          if (seen.has(member)) continue;
          seen.add(member);
          cells.push(member);
        }
      }
    }
    // What a small constraint contradicts is a small conflict.
    links.sort((a, b) => a.members.length - b.members.length);
    if (links.length > 0) components.push({ cells, links });
  }
  return components;
}

/** The freed cells of a constraint, looked for among the fewer. */
function freedIn(system: System, constraint: number, freed: Freed): readonly number[] {
  const cells = system.cellsOf(constraint);
  if (cells.length <= freed.size) return cells.filter((cell) => freed.has(cell));
  const found: number[] = [];
  for (const cell of freed.keys()) {
    if (system.constraintsOf(cell).includes(constraint)) found.push(cell);
  }
  return found;
}

/** A freed percent that stands in no other constraint follows its counts, whatever they are. */
export function isDropped(
  system: System,
  constraint: number,
  freed: { has(cell: number): boolean },
  enforced: Enforced,
): boolean {
  const [percent = -1] = system.cellsOf(constraint);
  if (!freed.has(percent) || !system.isRatio(constraint)) return false;
  for (const other of system.constraintsOf(percent)) {
    if (other !== constraint && enforced(other)) return false;
  }
  return true;
}

/** Whether ranges at their fixpoint prove a solution: all single, or a tree of unit sums. */
function isDecided(system: System, component: Component, ranges: Ranges): boolean {
  const open = component.cells.filter((cell) => !isSingle(ranges.get(cell) ?? exactly(0n)));
  if (open.length === 0) return true;
  const isOpen = new Set(open);
  let links = 0;
  let joints = 0;
  for (const { index, members } of component.links) {
    const inside = members.filter((cell) => isOpen.has(cell));
    if (inside.length === 0) continue;
    const isRatio = system.isRatio(index);
    if (inside.length === 1 && !(isRatio && inside[0] === system.cellsOf(index)[0])) continue;
    if (isRatio || !sameGrain(system, inside)) return false;
    links += inside.length;
    joints += 1;
  }
  // A forest of c trees has nodes − c links; without its isolated nodes that is at most nodes − 1.
  return links === 0 || links <= open.length + joints - treesOf(component, isOpen);
}

/** How many connected parts the open cells fall into. */
function treesOf(component: Component, isOpen: ReadonlySet<number>): number {
  const parent = new Map<number, number>();
  const root = (cell: number): number => {
    const up = parent.get(cell) ?? cell;
    return up === cell ? cell : root(up);
  };
  let trees = isOpen.size;
  for (const { members } of component.links) {
    const [first, ...rest] = members.filter((cell) => isOpen.has(cell));
    if (first === undefined) continue;
    for (const cell of rest) {
      const [a, b] = [root(first), root(cell)];
      if (a === b) continue;
      parent.set(a, b);
      trees -= 1;
    }
  }
  return trees;
}

const sameGrain = (system: System, cells: readonly number[]): boolean =>
  new Set(cells.map((cell) => system.cell(cell).grain)).size === 1;

/** Tries values, the printed one first, halving what is left; null when the steps run out. */
function hasWitness(
  system: System,
  component: Component,
  ranges: Ranges,
  budget: { steps: number },
): boolean | null {
  budget.steps -= 1;
  if (budget.steps < 0) return null;
  let narrowest: number | null = null;
  let width = 0n;
  for (const cell of component.cells) {
    const range = ranges.get(cell);
    if (range === undefined || isSingle(range)) continue;
    if (narrowest === null || range.high - range.low < width) {
      narrowest = cell;
      width = range.high - range.low;
    }
  }
  if (narrowest === null) return true;
  const range = ranges.get(narrowest) ?? exactly(0n);
  for (const part of partsOf(range, preferred(system.cell(narrowest), range))) {
    const attempt = new Map(ranges).set(narrowest, part);
    if (narrow(system, component.links, attempt) !== null) continue;
    const witness = hasWitness(system, component, attempt, budget);
    if (witness !== false) return witness;
  }
  return false;
}

/** The printed value where it is allowed, or the nearest that is. */
function preferred({ printed: { units, scale }, grain }: Cell, range: Range): bigint {
  const own = scale > grain ? units / powerOfTen(scale - grain) : units * powerOfTen(grain - scale);
  return clamp(own, range);
}

function partsOf(range: Range, value: bigint): readonly Range[] {
  const below = { low: range.low, high: value - 1n };
  const above = { low: value + 1n, high: range.high };
  return [exactly(value), below, above].filter(({ low, high }) => low <= high);
}
