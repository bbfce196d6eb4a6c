import { checkFreed, type Enforced } from "./feasible";
import { hull, type Range } from "./integers";
import { costs, type Suspicion, type Suspicions } from "./operations";
import type { System } from "./system";

/** One set of operations after which the enforced constraints can hold. */
export type Solution = readonly Suspicion[];

export interface Answer {
  readonly cost: number;
  /** Every solution of that cost, unless not proven. */
  readonly solutions: readonly Solution[];
  /** That no solution is cheaper and that all of that cost are listed. */
  readonly proven: boolean;
}

/** How much work is spent before "not proven" is said. */
export interface Limits {
  readonly nodes: number;
  readonly solutions: number;
}

/**
 * The cheapest sets of operations that let the constraints of `broken` hold together with every other
 * enforced one: branch and bound by increasing cost. A node branches on its smallest conflict, since
 * some operation must free one more of its cells; conflicts that no operation serves together bound
 * from below what is still to be paid. Siblings tried before are barred, so each set is met once.
 */
export function searchCheapest(
  system: System,
  suspicions: Suspicions,
  broken: readonly number[],
  enforced: Enforced,
  limits: Limits,
): Answer {
  const search = new Search(system, suspicions, broken, enforced, limits);
  const first = search.lowerBound();
  for (let budget = first; ; budget += 1) {
    const complete = search.exhaust(budget);
    if (search.solutions.length > 0) {
      return { cost: budget, solutions: search.solutions, proven: complete && search.proven };
    }
    if (!complete) return search.dive();
  }
}

type Conflict = readonly number[];

class Search {
  solutions: Solution[] = [];
  /** False once a node was taken for feasible without a witness. */
  proven = true;
  private nodes = 0;
  private readonly barred = new Set<number>();

  constructor(
    private readonly system: System,
    private readonly suspicions: Suspicions,
    private readonly broken: readonly number[],
    private readonly enforced: Enforced,
    private readonly limits: Limits,
  ) {}

  lowerBound(): number {
    const conflicts = this.broken.map((index) => [index]);
    return Math.max(costs.plain, this.bound(conflicts, Infinity));
  }

  /** Finds every solution that costs `budget`, given that none is cheaper; false when cut short. */
  exhaust(budget: number): boolean {
    return this.visit([], new Map(), budget);
  }

  /** Some solution, without a claim: from each conflict the operation that leaves fewest. */
  dive(): Answer {
    const chosen: Suspicion[] = [];
    let freed: ReadonlyMap<number, Range> = new Map();
    for (;;) {
      const [conflict] = this.conflicts(freed);
      if (conflict === undefined) break;
      let best: { suspicion: Suspicion; left: number } | null = null;
      for (const suspicion of this.choices(conflict, freed).slice(0, 60)) {
        const left = this.conflicts(join(freed, suspicion)).length + suspicion.cost / 4;
        if (best === null || left < best.left) best = { suspicion, left };
      }
      if (best === null) break;
      chosen.push(best.suspicion);
      freed = join(freed, best.suspicion);
    }
    const cost = chosen.reduce((sum, suspicion) => sum + suspicion.cost, 0);
    return { cost, solutions: [chosen], proven: false };
  }

  private visit(
    chosen: readonly Suspicion[],
    freed: ReadonlyMap<number, Range>,
    budget: number,
  ): boolean {
    this.nodes += 1;
    if (this.nodes > this.limits.nodes) return false;
    const conflicts = this.conflicts(freed);
    if (conflicts.length === 0) {
      this.solutions.push(chosen);
      return this.solutions.length <= this.limits.solutions;
    }
    if (budget < costs.plain || this.bound(conflicts, budget) > budget) return true;
    const choices = this.smallestChoice(conflicts, freed, budget);
    const tried: number[] = [];
    let complete = true;
    for (const suspicion of choices) {
      const rest = budget - suspicion.cost;
      complete = this.visit([...chosen, suspicion], join(freed, suspicion), rest);
      if (!complete) break;
      this.barred.add(suspicion.id);
      tried.push(suspicion.id);
    }
    for (const id of tried) this.barred.delete(id);
    return complete;
  }

  /** Broken constraints no freed cell stands in, and what the freed cells cannot satisfy. */
  private conflicts(freed: ReadonlyMap<number, Range>): readonly Conflict[] {
    const conflicts: Conflict[] = [];
    for (const index of this.broken) {
      if (!this.isTouched(index, freed.keys())) conflicts.push([index]);
    }
    if (freed.size === 0) return conflicts;
    const outcome = checkFreed(this.system, freed, this.enforced);
    if (!outcome.feasible) conflicts.push(outcome.conflict);
    else if (!outcome.proven) this.proven = false;
    return conflicts;
  }

  private isTouched(constraint: number, cells: Iterable<number>): boolean {
    for (const cell of cells) {
      if (this.system.cells[cell]?.constraints.includes(constraint) === true) return true;
    }
    return false;
  }

  /** The choices of the conflict that has fewest. */
  private smallestChoice(
    conflicts: readonly Conflict[],
    freed: ReadonlyMap<number, Range>,
    budget: number,
  ): readonly Suspicion[] {
    let fewest: readonly Suspicion[] | null = null;
    for (const conflict of conflicts) {
      const choices = this.choices(conflict, freed).filter(
        ({ cost, id }) => cost <= budget && !this.barred.has(id),
      );
      if (fewest === null || choices.length < fewest.length) fewest = choices;
    }
    return fewest ?? [];
  }

  /** Operations that free one more cell of a conflict. */
  private choices(conflict: Conflict, freed: ReadonlyMap<number, Range>): readonly Suspicion[] {
    const choices = new Set<Suspicion>();
    for (const index of conflict) {
      for (const suspicion of this.suspicions.touching(index)) {
        const fresh = [...suspicion.freed.keys()].filter((cell) => !freed.has(cell));
        if (this.isTouched(index, fresh)) choices.add(suspicion);
      }
    }
    return [...choices];
  }

  /** What the conflicts cost at least: the sum over those that no affordable operation shares. */
  private bound(conflicts: readonly Conflict[], budget: number): number {
    const used = new Set<number>();
    let total = 0;
    for (const conflict of [...conflicts].sort((a, b) => this.size(a) - this.size(b))) {
      let cheapest = Infinity;
      let shared = false;
      const ids: number[] = [];
      for (const index of conflict) {
        for (const { id, cost } of this.suspicions.touching(index)) {
          if (cost > budget || this.barred.has(id)) continue;
          if (used.has(id)) {
            shared = true;
            break;
          }
          cheapest = Math.min(cheapest, cost);
          ids.push(id);
        }
        if (shared) break;
      }
      if (shared) continue;
      if (cheapest === Infinity) return Infinity;
      total += cheapest;
      if (total > budget) return total;
      for (const id of ids) used.add(id);
    }
    return total;
  }

  private size(conflict: Conflict): number {
    return conflict.reduce((sum, index) => sum + this.suspicions.touching(index).length, 0);
  }
}

/** The cells freed so far and those of one more operation. */
export function join(
  freed: ReadonlyMap<number, Range>,
  suspicion: Suspicion,
): ReadonlyMap<number, Range> {
  const all = new Map(freed);
  for (const [cell, range] of suspicion.freed) {
    const before = all.get(cell);
    all.set(cell, before === undefined ? range : hull(before, range));
  }
  return all;
}

export const joinAll = (solution: Solution): ReadonlyMap<number, Range> =>
  solution.reduce(join, new Map<number, Range>());
