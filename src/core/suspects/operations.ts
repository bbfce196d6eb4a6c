import type { OperationKind } from "../model/cause";
import { anyValue } from "./feasible";
import type { Range } from "./integers";
import type { System } from "./system";

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
  /** Something else speaks against it: a formula that adds the wrong rows. */
  doubted: 1,
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
  /** Those of them that take another version of a column. */
  readonly versionsOf: (constraints: readonly number[]) => readonly Suspicion[];
  /** Between one possible cost and the next. */
  readonly step: number;
}

/** Cells that somebody or something has spoken for or against. */
export interface Spoken {
  readonly confirmed: ReadonlySet<number>;
  readonly doubted: ReadonlySet<number>;
}

export function suspicionsOf(system: System, { confirmed, doubted }: Spoken): Suspicions {
  const changes = new Map<number, Suspicion>();
  const others: Suspicion[] = [];
  const onConstraint = new Map<number, readonly Suspicion[]>();
  let count = 0;

  const costOf = (root: number): number => {
    if (confirmed.has(root)) return costs.confirmed;
    if (doubted.has(root)) return costs.doubted;
    return system.cell(root).formula ? costs.formula : costs.plain;
  };

  const change = (root: number): Suspicion => {
    const known = changes.get(root);
    if (known !== undefined) return known;
    const freed = new Map<number, Range>();
    for (const index of closureOf(root, (cell) => followersOf(system, cell))) {
      const cell = system.cell(index);
      const isFree = index === root || cell.formula || !confirmed.has(index);
      if (isFree) freed.set(index, anyValue(cell));
    }
    const made: Suspicion = {
      id: count,
      kind: system.cell(root).formula ? "formula" : "typed",
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
    const cells = system.cellsOf(constraint);
    for (const other of others) {
      if (cells.some((cell) => other.freed.has(cell))) found.add(other);
    }
    cells.forEach((cell) => {
      for (const root of rootsOf(system, cell)) {
        const suspicion = change(root);
        if (suspicion.freed.has(cell)) found.add(suspicion);
      }
    });
    const list = [...found];
    onConstraint.set(constraint, list);
    return list;
  };

  const versionsOf = (constraints: readonly number[]): readonly Suspicion[] =>
    others.filter(
      ({ cost, freed }) =>
        cost === costs.version &&
        constraints.some((index) => system.cellsOf(index).some((cell) => freed.has(cell))),
    );

  const step = hasFormulas(system) || doubted.size > 0 ? 1 : 2;

  return { change, add, touching, versionsOf, step };
}

/** Halves of an operation are paid for formulas, and for figures something speaks against. */
const hasFormulas = ({ table }: System): boolean =>
  table.figures.some((row) =>
    row.some((figure) => figure.kind === "number" && figure.stored === "formula"),
  );

function closureOf(start: number, next: (cell: number) => readonly number[]): Iterable<number> {
  const first = next(start);
  if (first.length === 0) return [start];
  const reached = new Set([start, ...first]);
  for (const cell of reached) for (const other of next(cell)) reached.add(other);
  return reached;
}

/**
 * What was computed from a cell: a percent, a copy, a change or a product that agrees with it now. A typed
 * total was added up by hand and does not follow; a total that is a formula does.
 */
function followersOf(system: System, cell: number): readonly number[] {
  const isFollowed = (index: number): boolean =>
    system.resultOf(index) !== cell && follows(system, index);
  return system
    .constraintsOf(cell)
    .filter(isFollowed)
    .map((index) => system.resultOf(index));
}

/** What a cell may be wrong by: itself, and what it was computed from. */
const rootsOf = (system: System, cell: number): Iterable<number> =>
  closureOf(cell, (index) => sourcesOf(system, index));

function sourcesOf(system: System, cell: number): readonly number[] {
  return system
    .constraintsOf(cell)
    .filter((index) => system.resultOf(index) === cell && follows(system, index))
    .flatMap((index) => system.cellsOf(index).filter((other) => other !== cell));
}

function follows(system: System, constraint: number): boolean {
  const isTyped = !system.cell(system.resultOf(constraint)).formula;
  return !isTyped || (system.holds(constraint) && !system.isTally(constraint));
}
