import { isDropped } from "./feasible";
import type { Explained } from "./clusters";
import type { Suspicion } from "./operations";
import { joinAll, type Solution } from "./solution";
import type { System } from "./system";
import { UnionFind } from "./union-find";

/** Broken constraints that stand or fall together, and the sets of operations that settle them. */
export interface RawCause {
  readonly broken: readonly number[];
  readonly solutions: readonly Solution[];
  readonly proven: boolean;
}

/**
 * Splits what was explained together into causes: two broken constraints have one cause when some
 * cheapest solution settles both with one operation, or with operations that depend on each other.
 * The solutions of the whole are then the product of the causes' solutions; where they are not, the
 * whole is one cause.
 */
export function splitCauses(system: System, explained: Explained): readonly RawCause[] {
  const { broken, answer } = explained;
  const whole = { broken, solutions: answer.solutions, proven: answer.proven };
  const sets = new UnionFind();
  const duties = answer.solutions.map((solution) => dutiesOf(system, solution, broken));
  for (const parts of duties) for (const { settled } of parts) sets.joinAll(settled);
  const causes = sets.groups(broken).map((group) => {
    const root = sets.root(group[0] ?? -1);
    const distinct = new Map<string, Solution>();
    for (const parts of duties) {
      const own = parts.filter(({ settled }) => sets.root(settled[0] ?? -1) === root);
      const solution = own.flatMap(({ operations }) => operations);
      distinct.set(keyOf(solution), solution);
    }
    return { broken: group, solutions: [...distinct.values()], proven: answer.proven };
  });
  const product = causes.reduce((count, { solutions }) => count * solutions.length, 1);
  return product === answer.solutions.length || !answer.proven ? causes : [whole];
}

const keyOf = (solution: Solution): string =>
  solution
    .map(({ id }) => id)
    .sort((a, b) => a - b)
    .join(" ");

interface Duty {
  readonly operations: readonly Suspicion[];
  readonly settled: readonly number[];
}

/** Which operations of a solution depend on each other, and what they settle together. */
function dutiesOf(system: System, solution: Solution, broken: readonly number[]): readonly Duty[] {
  if (solution.length === 1) return [{ operations: solution, settled: broken }];
  const freed = joinAll(solution);
  const isBroken = new Set(broken);
  const counts = (index: number): boolean => isBroken.has(index) || system.holds(index);
  const sets = new UnionFind();
  const holders = new Map<number, number>();
  const settledBy = new Map<number, number[]>();
  for (const [position, operation] of solution.entries()) {
    for (const cell of operation.freed.keys()) {
      for (const index of system.constraintsOf(cell)) {
        if (!counts(index)) continue;
        // A ratio whose percent is freed is settled by whoever freed the percent, and binds no one else.
        const dropped = isDropped(system, index, freed, counts);
        if (dropped && system.cellsOf(index)[0] !== cell) continue;
        if (isBroken.has(index))
          settledBy.set(position, [...(settledBy.get(position) ?? []), index]);
        const holder = holders.get(index);
        if (holder === undefined) holders.set(index, position);
        else sets.join(holder, position);
      }
    }
  }
  return sets
    .groups(solution.keys())
    .map((group) => ({
      operations: group.flatMap((position) => solution[position] ?? []),
      settled: [...new Set(group.flatMap((position) => settledBy.get(position) ?? []))],
    }))
    .filter(({ settled }) => settled.length > 0);
}
