import { checkFreed, narrowFreed, type Enforced } from "./feasible";
import type { Range } from "./integers";
import { areCompatible, costs, type Suspicion, type Suspicions } from "./operations";
import { join, joinAll, type Solution } from "./solution";
import type { System } from "./system";

export interface Answer {
  readonly cost: number;
  /** Every solution of that cost, unless not proven. */
  readonly solutions: readonly Solution[];
  /** That no solution is cheaper and that all of that cost are listed. */
  readonly proven: boolean;
}

/** How much work is spent before "not proven" is said. */
export interface Limits {
  /** Conflicts and freed cells looked at, of all nodes. */
  readonly work: number;
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
  for (let budget = first; ; budget += search.step) {
    const complete = search.exhaust(budget);
    if (search.solutions.length > 0) {
      return { cost: budget, solutions: search.solutions, proven: complete && search.proven };
    }
    if (!complete) return search.dive();
  }
}

type Conflict = readonly number[];

/** Operations weighed at each step of a search that no longer proves anything. */
const mostTried = 60;

/** A value tried for a witness takes as long as looking at so many freed cells. */
const WORK_PER_TRIED = 40;

class Search {
  solutions: Solution[] = [];
  /** False once a node was taken for feasible without a witness. */
  proven = true;
  private work = 0;
  private readonly barred = new Set<number>();
  private readonly versions: readonly Suspicion[];
  /** Between one possible cost and the next. */
  readonly step: number;

  constructor(
    private readonly system: System,
    private readonly suspicions: Suspicions,
    private readonly broken: readonly number[],
    private readonly enforced: Enforced,
    private readonly limits: Limits,
  ) {
    this.versions = suspicions.versionsOf(broken);
    this.step = suspicions.step;
  }

  lowerBound(): number {
    return Math.max(this.step, this.bound(this.unsettled(), Infinity));
  }

  /** Every broken constraint by itself, while no cell is freed. */
  private unsettled(): readonly Conflict[] {
    return this.broken.map((index) => [index]);
  }

  /** Finds every solution that costs `budget`, given that none is cheaper; false when cut short. */
  exhaust(budget: number): boolean {
    return this.tryVersions([], [], budget);
  }

  /**
   * Settles first which versions of columns are mixed, as few operations reach so far, and then the
   * rest without them: conflicts that only a version would serve together bound each other no more.
   */
  private tryVersions(
    chosen: readonly Suspicion[],
    passed: readonly Suspicion[],
    budget: number,
  ): boolean {
    const next = this.versions.find(
      (version) => !chosen.includes(version) && !passed.includes(version),
    );
    if (next === undefined) return this.visitWith(chosen, budget);
    const isPossible = next.cost <= budget && chosen.every((other) => areCompatible(other, next));
    const complete = !isPossible || this.tryVersions([...chosen, next], passed, budget - next.cost);
    return complete && this.tryVersions(chosen, [...passed, next], budget);
  }

  private visitWith(chosen: readonly Suspicion[], budget: number): boolean {
    const freed = joinAll(chosen);
    for (const { id } of this.versions) this.barred.add(id);
    const complete = this.visit(
      chosen,
      freed,
      this.conflicts(freed, this.unsettled(), freed.keys()),
      budget,
    );
    for (const { id } of this.versions) this.barred.delete(id);
    return complete;
  }

  /** Some solution, without a claim: from each conflict the operation that leaves fewest. */
  dive(): Answer {
    let chosen: readonly Suspicion[] = [];
    let freed: ReadonlyMap<number, Range> = new Map();
    let conflicts = this.unsettled();
    this.barred.clear();
    for (;;) {
      const next = this.bestStep(conflicts, freed);
      if (next === null) break;
      chosen = [...chosen, next.suspicion];
      freed = join(freed, next.suspicion);
      conflicts = next.left;
    }
    const cost = chosen.reduce((sum, suspicion) => sum + suspicion.cost, 0);
    return { cost, solutions: [chosen], proven: false };
  }

  private bestStep(
    conflicts: readonly Conflict[],
    freed: ReadonlyMap<number, Range>,
  ): { readonly suspicion: Suspicion; readonly left: readonly Conflict[] } | null {
    let best: { suspicion: Suspicion; left: readonly Conflict[]; weight: number } | null = null;
    for (const suspicion of this.smallestChoice(conflicts, freed, Infinity).slice(0, mostTried)) {
      const wider = join(freed, suspicion);
      const { kept, seeds } = this.outside(wider, conflicts, suspicion.freed.keys());
      const narrowed = narrowFreed(this.system, wider, this.enforced, seeds);
      const left = [...kept, ...narrowed.conflicts];
      const weight = costs.plain * left.length + suspicion.cost;
      if (best === null || weight < best.weight) best = { suspicion, left, weight };
    }
    return best;
  }

  private visit(
    chosen: readonly Suspicion[],
    freed: ReadonlyMap<number, Range>,
    conflicts: readonly Conflict[],
    budget: number,
  ): boolean {
    this.work += 1 + conflicts.length + freed.size;
    if (this.work > this.limits.work) return false;
    if (conflicts.length === 0) {
      this.solutions.push(chosen);
      return this.solutions.length <= this.limits.solutions;
    }
    if (budget === 0 || this.bound(conflicts, budget) > budget) return true;
    const choices = this.smallestChoice(conflicts, freed, budget).filter((choice) =>
      chosen.every((other) => areCompatible(other, choice)),
    );
    const tried: number[] = [];
    let complete = true;
    for (const suspicion of choices) {
      const rest = budget - suspicion.cost;
      const wider = join(freed, suspicion);
      const left = this.conflicts(wider, conflicts, suspicion.freed.keys());
      complete = this.visit([...chosen, suspicion], wider, left, rest);
      if (!complete) break;
      this.barred.add(suspicion.id);
      tried.push(suspicion.id);
    }
    for (const id of tried) this.barred.delete(id);
    return complete;
  }

  /**
   * Broken constraints no freed cell stands in, and what the freed cells cannot satisfy. Of `before`,
   * the conflicts without the cells `added`, those that stay out of their reach are taken over.
   */
  private conflicts(
    freed: ReadonlyMap<number, Range>,
    before: readonly Conflict[],
    added: Iterable<number>,
  ): readonly Conflict[] {
    const { kept, seeds } = this.outside(freed, before, added);
    const { conflicts, proven, tried } = checkFreed(this.system, freed, this.enforced, seeds);
    this.work += tried * WORK_PER_TRIED;
    if (conflicts.length === 0 && !proven) this.proven = false;
    return [...kept, ...conflicts];
  }

  /** The conflicts out of reach of the cells added, and the freed cells within it. */
  private outside(
    freed: ReadonlyMap<number, Range>,
    before: readonly Conflict[],
    added: Iterable<number>,
  ): { readonly kept: readonly Conflict[]; readonly seeds: readonly number[] } {
    const reached = new Set<number>();
    for (const cell of added) {
      for (const index of this.system.constraintsOf(cell)) reached.add(index);
    }
    const kept = before.filter((conflict) => !conflict.some((index) => reached.has(index)));
    const seeds: number[] = [];
    for (const cell of freed.keys()) {
      if (this.system.constraintsOf(cell).some((index) => reached.has(index))) seeds.push(cell);
    }
    return { kept, seeds };
  }

  /** Whether an operation frees one more cell of a constraint. */
  private frees(
    suspicion: Suspicion,
    constraint: number,
    freed: ReadonlyMap<number, Range>,
  ): boolean {
    for (const cell of suspicion.freed.keys()) {
      if (!freed.has(cell) && this.system.constraintsOf(cell).includes(constraint)) return true;
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
    for (const conflict of this.smallestFirst(conflicts)) {
      // Each cell is a choice, and mostly more is to be had from it.
      if (fewest !== null && this.size(conflict) > fewest.length) break;
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
        if (this.frees(suspicion, index, freed)) choices.add(suspicion);
      }
    }
    return [...choices];
  }

  /** What the conflicts cost at least: the sum over those that no affordable operation shares. */
  private bound(conflicts: readonly Conflict[], budget: number): number {
    /** Constraints that an operation counted before would serve as well. */
    const served = new Set<number>();
    let total = 0;
    const ordered = this.smallestFirst(conflicts);
    const last = ordered.at(-1);
    for (const conflict of ordered) {
      if (conflict.some((index) => served.has(index))) continue;
      let cheapest = Infinity;
      for (const index of conflict) {
        for (const { cost, id, freed } of this.suspicions.touching(index)) {
          if (cost > budget || this.barred.has(id)) continue;
          cheapest = Math.min(cheapest, cost);
          if (conflict === last) continue;
          for (const cell of freed.keys()) {
            for (const other of this.system.constraintsOf(cell)) served.add(other);
          }
        }
      }
      total += cheapest;
      if (total > budget) return total;
    }
    return total;
  }

  private smallestFirst(conflicts: readonly Conflict[]): readonly Conflict[] {
    return conflicts.length < 2
      ? conflicts
      : [...conflicts].sort((a, b) => this.size(a) - this.size(b));
  }

  private size(conflict: Conflict): number {
    return conflict.reduce((sum, index) => sum + this.system.cellsOf(index).length, 0);
  }
}
