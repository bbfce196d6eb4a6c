import type { Decimal } from "../model/decimal";
import { isWithin } from "./band";
import { exactly, type Range } from "./integers";
import { costs, type NewSuspicion, type Suspicions } from "./operations";
import { bandOf } from "./quotient";
import type { Constraint, System } from "./system";
import { unitsAt } from "./units";

/** With more suspects in one column than this, rearrangement is no longer what happened. */
const mostSuspects = 40;

/** Figures put in each other's place, and runs of figures moved by a row, that settle broken relations. */
export function rearrangements(system: System, suspicions: Suspicions): readonly NewSuspicion[] {
  const columns = suspectColumns(system);
  return [
    ...columns.flatMap((cells) => swapsDown(system, suspicions, cells)),
    ...swapsAcross(system, suspicions),
    ...columns.flatMap((cells) => shifts(system, suspicions, cells)),
  ];
}

/** Cells beside a broken percent or copy, column by column, from the top. */
function suspectColumns(system: System): readonly (readonly number[])[] {
  const columns = new Map<number, Set<number>>();
  for (const index of system.broken) {
    if (system.isTally(index)) continue;
    for (const cell of system.cellsOf(index)) {
      const column = system.columnOf(cell);
      const cells = columns.get(column) ?? new Set();
      columns.set(column, cells.add(cell));
    }
  }
  const row = (cell: number): number => system.cell(cell).place.row;
  return [...columns.values()]
    .filter(({ size }) => size > 1)
    .map((cells) => [...cells].sort((a, b) => row(a) - row(b)));
}

function swapsDown(
  system: System,
  suspicions: Suspicions,
  cells: readonly number[],
): readonly NewSuspicion[] {
  if (cells.length > mostSuspects) return [];
  return cells.flatMap((first, index) =>
    cells.slice(index + 1).flatMap((second) => swap(system, suspicions, first, second)),
  );
}

/** Target and actual of one row in each other's column. */
function swapsAcross(system: System, suspicions: Suspicions): readonly NewSuspicion[] {
  const broken = system.broken.filter((index) => system.isRatio(index));
  if (broken.length > mostSuspects) return [];
  return broken.flatMap((index) => {
    const [, numerator = -1, denominator = -1] = system.cellsOf(index);
    return swap(system, suspicions, numerator, denominator);
  });
}

function swap(
  system: System,
  suspicions: Suspicions,
  first: number,
  second: number,
): readonly NewSuspicion[] {
  const moved = new Map([
    [first, system.printedIn(second)],
    [second, system.printedIn(first)],
  ]);
  const touched = new Set(
    [first, second].flatMap((cell) =>
      system.constraintsOf(cell).filter((index) => !system.holds(index)),
    ),
  );
  if (touched.size < 2) return [];
  return settles(system, touched, moved) ? [suspect(system, suspicions, "swapped", moved, [])] : [];
}

function shifts(
  system: System,
  suspicions: Suspicions,
  cells: readonly number[],
): readonly NewSuspicion[] {
  return ([-1, 1] as const).flatMap((offset) => {
    const runs: number[][] = [];
    let previous: number | null = null;
    for (const cell of cells) {
      const source = neighbourOf(system, cell, offset);
      if (source === null || !fits(system, cell, source)) {
        previous = null;
        continue;
      }
      if (previous !== null && neighbourOf(system, cell, -1) === previous) runs.at(-1)?.push(cell);
      else runs.push([cell]);
      previous = cell;
    }
    return runs
      .filter((run) => run.length >= 2)
      .map((run) => shift(system, suspicions, cells, run, offset));
  });
}

function shift(
  system: System,
  suspicions: Suspicions,
  suspects: readonly number[],
  run: readonly number[],
  offset: -1 | 1,
): NewSuspicion {
  const moved = new Map<number, Decimal>();
  for (const cell of run) {
    const source = neighbourOf(system, cell, offset);
    if (source !== null) moved.set(cell, system.printedIn(source));
  }
  // The figure the run begins with was pushed over: its place is known, its value is not.
  const end = neighbourOf(system, (offset < 0 ? run[0] : run.at(-1)) ?? -1, offset);
  const lost = end !== null && suspects.includes(end) ? [end] : [];
  return suspect(system, suspicions, "shifted", moved, lost);
}

function suspect(
  system: System,
  suspicions: Suspicions,
  kind: "swapped" | "shifted",
  moved: ReadonlyMap<number, Decimal>,
  lost: readonly number[],
): NewSuspicion {
  const roots = [...moved.keys(), ...lost];
  const freed = new Map<number, Range>();
  for (const root of roots) {
    for (const [cell, range] of suspicions.change(root).freed) freed.set(cell, range);
  }
  for (const [index, value] of moved) {
    const cell = system.cell(index);
    if (value.scale <= cell.grain) {
      freed.set(index, exactly(unitsAt(value, cell.grain)));
    }
  }
  const cost = Math.max(...roots.map((root) => suspicions.change(root).cost), costs.plain);
  return { kind, roots, freed, cost };
}

/** The cell above or below in the same column, where it is one of a unit row's neighbours. */
function neighbourOf(system: System, index: number, offset: number): number | null {
  const { place } = system.cell(index);
  const kind = system.table.rows[place.row]?.kind;
  const row = place.row + offset;
  if (kind !== "unit" || system.table.rows[row]?.kind !== "unit") return null;
  return system.cellAt({ row, column: place.column });
}

/** Whether `source`'s figure settles every broken percent and copy of `cell`. */
function fits(system: System, cell: number, source: number): boolean {
  const value = system.printedIn(source);
  const broken = system
    .constraintsOf(cell)
    .filter((index) => !system.holds(index) && !system.isTally(index));
  return broken.length > 0 && settles(system, new Set(broken), new Map([[cell, value]]));
}

function settles(
  system: System,
  constraints: ReadonlySet<number>,
  moved: ReadonlyMap<number, Decimal>,
): boolean {
  return [...constraints].every((index) => holdsWith(system, system.constraint(index), moved));
}

/** Whether a constraint would hold with other figures in some of its cells. */
function holdsWith(
  system: System,
  constraint: Constraint,
  moved: ReadonlyMap<number, Decimal>,
): boolean {
  const valueOf = (cell: number): Decimal => moved.get(cell) ?? system.printedIn(cell);
  if (constraint.kind === "linear") {
    const { scale, tolerance } = constraint;
    let residual = constraint.residual;
    for (const [cell, value] of moved) {
      if (!constraint.cells.includes(cell)) continue;
      const before = system.printedIn(cell);
      if (value.scale > scale) return false;
      const difference = unitsAt(value, scale) - unitsAt(before, scale);
      residual += constraint.wholes.includes(cell) ? difference : -difference;
    }
    return -tolerance <= residual && residual <= tolerance;
  }
  const [p, n, d] = constraint.cells;
  const [percent, numerator, denominator] = [valueOf(p), valueOf(n), valueOf(d)];
  const scale = Math.max(numerator.scale, denominator.scale);
  const band = bandOf(constraint.relation, percent, scale);
  return isWithin(band, unitsAt(numerator, scale), unitsAt(denominator, scale));
}
