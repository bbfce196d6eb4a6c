import { isDropped, isFeasible, type Enforced } from "./feasible";
import type { Suspicions } from "./operations";
import { searchCheapest, type Answer, type Limits } from "./search";
import { joinAll, type Solution } from "./solution";
import type { System } from "./system";
import { UnionFind } from "./union-find";

/** Broken constraints that were explained together, apart from all others. */
export interface Explained {
  readonly broken: readonly number[];
  readonly answer: Answer;
}

/**
 * Explains all broken constraints in parts that cannot help each other, so that ties of one part are
 * not multiplied with those of another. Broken constraints that one operation could settle together
 * form a cluster. What a cluster costs when everything unbroken is looked away from bounds its cost
 * from below, and its solutions there are all it can contribute to a cheapest explanation of the
 * table. A cluster that some of these settle by itself is a part. That wrong figures of two such
 * clusters made up for each other, so that a sum over both holds, would be a coincidence, and is no
 * tie. Other clusters are solved as one with those they meet in a constraint. The parts' costs add up
 * to the proven minimum where each reaches its bound; otherwise their neighbourhood is solved as one.
 */
export function explainBroken(
  system: System,
  suspicions: Suspicions,
  limits: Limits,
): readonly Explained[] {
  const solve = (part: readonly number[]): Explained => {
    const enforced = besides(system, part);
    return { broken: part, answer: searchCheapest(system, suspicions, part, enforced, limits) };
  };
  return neighbourhoods(system).flatMap((neighbourhood) => {
    const clusters = clustersOf(system, suspicions, neighbourhood);
    if (clusters.length === 1) return [solve(neighbourhood)];
    const relaxed = clusters.map((cluster) => relax(system, suspicions, cluster, limits));
    const parts = partsOf(relaxed).map((part) => {
      const [only, ...others] = part;
      const bound = part.reduce((sum, { answer }) => sum + answer.cost, 0);
      const settled = others.length === 0 ? only?.alone : null;
      const solved = settled ?? solve(part.flatMap(({ broken }) => broken));
      return { ...solved, reachesBound: solved.answer.proven && solved.answer.cost === bound };
    });
    if (parts.length === 1 || parts.every(({ reachesBound }) => reachesBound)) return parts;
    if (relaxed.every(({ answer }) => answer.proven)) {
      const whole = solve(neighbourhood);
      if (whole.answer.proven) return [whole];
    }
    return parts.map(({ broken, answer, reachesBound }) => ({
      broken,
      answer: { ...answer, proven: reachesBound },
    }));
  });
}

/** Enforces some broken constraints, and all that hold. */
function besides(system: System, part: readonly number[]): Enforced {
  const own = new Set(part);
  return (index) => own.has(index) || system.holds(index);
}

interface Relaxed extends Explained {
  /** Constraints its solutions could meet those of other clusters in. */
  readonly touched: ReadonlySet<number>;
  /** Those of its solutions that also keep what is unbroken; null where there is none. */
  readonly alone: (Explained & Pick<Relaxed, "touched">) | null;
}

/** Broken constraints that can have to do with each other at all. */
function neighbourhoods(system: System): readonly (readonly number[])[] {
  const groups = new Map<number, number[]>();
  for (const index of system.broken) {
    const region = system.regionOf(index);
    groups.set(region, [...(groups.get(region) ?? []), index]);
  }
  return [...groups.values()];
}

function clustersOf(
  system: System,
  suspicions: Suspicions,
  broken: readonly number[],
): readonly (readonly number[])[] {
  const sets = new UnionFind();
  // An operation that settles two constraints is one of those of the smaller.
  const [, ...smaller] = [...broken].sort(
    (a, b) => system.cellsOf(b).length - system.cellsOf(a).length,
  );
  for (const index of smaller) {
    for (const { freed } of suspicions.touching(index)) {
      for (const cell of freed.keys()) {
        for (const other of system.constraintsOf(cell)) {
          if (!system.holds(other)) sets.join(index, other);
        }
      }
    }
  }
  return sets.groups(broken);
}

function relax(
  system: System,
  suspicions: Suspicions,
  broken: readonly number[],
  limits: Limits,
): Relaxed {
  const own = new Set(broken);
  const answer = searchCheapest(system, suspicions, broken, (index) => own.has(index), limits);
  const enforced = besides(system, broken);
  const solutions = answer.solutions.filter((solution) =>
    isFeasible(system, joinAll(solution), enforced),
  );
  const touched = touchedBy(system, answer.solutions);
  if (solutions.length === 0) return { broken, answer, touched, alone: null };
  const alone = { answer: { ...answer, solutions }, touched: touchedBy(system, solutions) };
  return { broken, answer, touched, alone: { broken, ...alone } };
}

/** Constraints that cells freed by some solution stand in, and that bind them. */
function touchedBy(system: System, solutions: readonly Solution[]): ReadonlySet<number> {
  const touched = new Set<number>();
  for (const solution of solutions) {
    const freed = joinAll(solution);
    for (const cell of freed.keys()) {
      for (const index of system.constraintsOf(cell)) {
        if (!isDropped(system, index, freed, () => true)) touched.add(index);
      }
    }
  }
  return touched;
}

/** Clusters that meet: those settled alone in what these solutions touch, others in all they may. */
function partsOf(relaxed: readonly Relaxed[]): readonly (readonly Relaxed[])[] {
  const sets = new UnionFind();
  const seekers = new Map<number, number>();
  const join = (position: number, touched: ReadonlySet<number>, isSeeker: boolean): void => {
    for (const index of touched) {
      const seeker = seekers.get(index);
      if (seeker !== undefined) sets.join(seeker, position);
      else if (isSeeker) seekers.set(index, position);
    }
  };
  // A cluster that cannot be settled alone seeks help of all that could touch what it touches.
  for (const [position, { touched, alone }] of relaxed.entries()) {
    if (alone === null) join(position, touched, true);
  }
  for (const [position, { touched, alone }] of relaxed.entries()) {
    if (alone !== null) join(position, touched, false);
  }
  for (const [position, { alone }] of relaxed.entries()) {
    if (alone !== null) join(position, alone.touched, true);
  }
  return sets
    .groups(relaxed.keys())
    .map((group) => group.flatMap((position) => relaxed[position] ?? []));
}
