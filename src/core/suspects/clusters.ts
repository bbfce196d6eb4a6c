import { isDropped, isFeasible, type Enforced } from "./feasible";
import type { Suspicions } from "./operations";
import { joinAll, searchCheapest, type Answer, type Limits, type Solution } from "./search";
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
 * table; clusters whose solutions meet in a constraint are therefore solved as one. The parts' costs
 * add up to the proven minimum where each reaches its bound; otherwise its whole neighbourhood is
 * solved as one.
 */
export function explainBroken(
  system: System,
  suspicions: Suspicions,
  limits: Limits,
): readonly Explained[] {
  const solve = (part: readonly number[]): Explained => {
    const own = new Set(part);
    const enforced = (index: number): boolean => own.has(index) || system.holds(index);
    return { broken: part, answer: searchCheapest(system, suspicions, part, enforced, limits) };
  };
  return neighbourhoods(system).flatMap((neighbourhood) => {
    const clusters = clustersOf(system, suspicions, neighbourhood);
    if (clusters.length === 1) return [solve(neighbourhood)];
    const relaxed = clusters.map((cluster) => relax(system, suspicions, cluster, limits));
    if (relaxed.some(({ answer }) => !answer.proven)) return [solve(neighbourhood)];
    const parts = partsOf(relaxed);
    const solved = parts.map((part) => {
      const [only] = part;
      if (part.length === 1 && only !== undefined && isAlone(system, only)) return only;
      return solve(part.flatMap(({ broken: own }) => own));
    });
    const reachesBound = parts.every((part, index) => {
      const bound = part.reduce((sum, { answer }) => sum + answer.cost, 0);
      return solved[index]?.answer.cost === bound;
    });
    return reachesBound || solved.length === 1 ? solved : [solve(neighbourhood)];
  });
}

interface Relaxed extends Explained {
  /** Constraints its solutions could meet those of other clusters in. */
  readonly touched: ReadonlySet<number>;
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
  cluster: readonly number[],
  limits: Limits,
): Relaxed {
  const own = new Set(cluster);
  const answer = searchCheapest(system, suspicions, cluster, (index) => own.has(index), limits);
  const touched = new Set<number>();
  for (const solution of answer.solutions) {
    for (const index of touchedBy(system, solution)) touched.add(index);
  }
  return { broken: cluster, answer, touched };
}

function touchedBy(system: System, solution: Solution): readonly number[] {
  const freed = joinAll(solution);
  const all: Enforced = () => true;
  return [...freed.keys()].flatMap((cell) =>
    system.constraintsOf(cell).filter((index) => !isDropped(system, index, freed, all)),
  );
}

function partsOf(relaxed: readonly Relaxed[]): readonly (readonly Relaxed[])[] {
  const sets = new UnionFind();
  const first = new Map<number, number>();
  for (const [position, { touched }] of relaxed.entries()) {
    for (const index of touched) {
      const other = first.get(index);
      if (other === undefined) first.set(index, position);
      else sets.join(other, position);
    }
  }
  return sets
    .groups(relaxed.keys())
    .map((group) => group.flatMap((position) => relaxed[position] ?? []));
}

/** Whether every relaxed solution of a cluster also keeps what is unbroken. */
function isAlone(system: System, { broken, answer }: Relaxed): boolean {
  const own = new Set(broken);
  const enforced = (index: number): boolean => own.has(index) || system.holds(index);
  return answer.solutions.every((solution) => isFeasible(system, joinAll(solution), enforced));
}
