import type { OperationKind } from "../model/cause";
import { anyValue } from "./feasible";
import type { Range } from "./integers";
import type { Constraint, System } from "./system";

/** Something done once that may have put figures wrong, and what freeing them costs. */
export interface Suspicion {
  readonly id: number;
  readonly kind: Exclude<OperationKind, "computed">;
  /** The cells it put wrong itself. */
  readonly roots: readonly number[];
  /** Those and all that was computed from them, each with the values it may take. */
  readonly freed: ReadonlyMap<number, Range>;
  readonly cost: number;
  /** Cells it says are right, which no operation beside it may have put wrong. */
  readonly vouched: ReadonlySet<number>;
}

const nobody: ReadonlySet<number> = new Set();

/** Whether two operations can both have happened. */
export const areCompatible = (a: Suspicion, b: Suspicion): boolean =>
  !a.roots.some((root) => b.vouched.has(root)) && !b.roots.some((root) => a.vouched.has(root));

/** In halves of an operation. */
export const costs = {
  plain: 2,
  /** A formula computes rightly; what it computes may be the wrong thing. */
  formula: 3,
  confirmed: 8,
  /** Another version of the data in one column: rarer than two slips, likelier than three. */
  version: 4,
} as const;

export type NewSuspicion = Omit<Suspicion, "id" | "vouched"> & Partial<Pick<Suspicion, "vouched">>;

/** All operations the search may choose from, made as they are asked for. */
export interface Suspicions {
  /** One figure changed, and all that agrees with it recomputed. */
  readonly change: (root: number) => Suspicion;
  readonly add: (suspicion: NewSuspicion) => void;
  /** Every operation that frees a cell of the constraint. */
  readonly touching: (constraint: number) => readonly Suspicion[];
}

export function suspicionsOf(system: System, confirmed: ReadonlySet<number>): Suspicions {
  const changes = new Map<number, Suspicion>();
  const others: Suspicion[] = [];
  const onConstraint = new Map<number, readonly Suspicion[]>();
  let count = 0;

  const costOf = (root: number): number =>
    confirmed.has(root)
      ? costs.confirmed
      : system.cells[root]?.formula === true
        ? costs.formula
        : costs.plain;

  const change = (root: number): Suspicion => {
    const known = changes.get(root);
    if (known !== undefined) return known;
    const freed = new Map<number, Range>();
    for (const index of closureOf(root, (cell) => followersOf(system, cell))) {
      const cell = system.cells[index];
      const isFree = index === root || cell?.formula === true || !confirmed.has(index);
      if (cell !== undefined && isFree) freed.set(index, anyValue(cell));
    }
    const made: Suspicion = {
      id: count,
      kind: "typed",
      roots: [root],
      freed,
      cost: costOf(root),
      vouched: nobody,
    };
    count += 1;
    changes.set(root, made);
    return made;
  };

  const add = (suspicion: NewSuspicion): void => {
    others.push({ vouched: nobody, ...suspicion, id: count });
    count += 1;
    onConstraint.clear();
  };

  const touching = (constraint: number): readonly Suspicion[] => {
    const known = onConstraint.get(constraint);
    if (known !== undefined) return known;
    const found = new Set<Suspicion>();
    const cells = system.constraints[constraint]?.cells ?? [];
    for (const other of others) {
      if (cells.some((cell) => other.freed.has(cell))) found.add(other);
    }
    for (const cell of cells) {
      for (const root of closureOf(cell, (index) => sourcesOf(system, index))) {
        const suspicion = change(root);
        if (suspicion.freed.has(cell)) found.add(suspicion);
      }
    }
    const list = [...found];
    onConstraint.set(constraint, list);
    return list;
  };

  return { change, add, touching };
}

function closureOf(start: number, next: (cell: number) => readonly number[]): ReadonlySet<number> {
  const reached = new Set([start]);
  for (const cell of reached) for (const other of next(cell)) reached.add(other);
  return reached;
}

/**
 * What was computed from a cell: a percent, a copy or a product that agrees with it now. A typed
 * total was added up by hand and does not follow; a total that is a formula does.
 */
function followersOf(system: System, cell: number): readonly number[] {
  const followers: number[] = [];
  for (const index of system.cells[cell]?.constraints ?? []) {
    const constraint = system.constraints[index];
    if (constraint === undefined) continue;
    const result = resultOf(constraint);
    if (result !== cell && follows(system, constraint)) followers.push(result);
  }
  return followers;
}

function sourcesOf(system: System, cell: number): readonly number[] {
  return (system.cells[cell]?.constraints ?? []).flatMap((index) => {
    const constraint = system.constraints[index];
    if (constraint === undefined || resultOf(constraint) !== cell) return [];
    return follows(system, constraint) ? constraint.cells.filter((other) => other !== cell) : [];
  });
}

/** The cell a constraint computes from its others. */
export const resultOf = (constraint: Constraint): number =>
  constraint.relation.kind === "product"
    ? (constraint.cells[1] ?? -1)
    : (constraint.cells[0] ?? -1);

function follows(system: System, constraint: Constraint): boolean {
  const isFormula = system.cells[resultOf(constraint)]?.formula === true;
  return isFormula || (constraint.holds && constraint.relation.kind !== "sum");
}
