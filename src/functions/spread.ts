import { invalid } from "./errors";
import { words } from "./words";

type Answer = number | string | boolean | CustomFunctions.Error;

/**
 * Calls `compute` once for every cell and spills its answers. Arguments are ranges of one shape; a
 * single cell stands beside each cell of the others. What `compute` throws as an Excel error is the
 * answer of its own cell only.
 *
 * @example spread((target, actual) => …, [[100], [200]], [[90]]) // [[…], [[…]]]
 */
export function spread(
  compute: (...cells: readonly unknown[]) => Answer,
  ...arguments_: readonly unknown[]
): unknown[][] {
  const grids = arguments_.map(toGrid);
  const rowCount = Math.max(...grids.map((grid) => grid.length));
  const columnCount = Math.max(...grids.map(widthOf));
  const fits = (grid: Grid): boolean =>
    isOneCell(grid) || (grid.length === rowCount && widthOf(grid) === columnCount);
  if (!grids.every(fits)) throw invalid(words().functions.shapes);
  // Alone in its cell an error is thrown: only then does Excel promise to show its reason.
  if (grids.every(isOneCell)) return [[compute(...grids.map((grid) => cellAt(grid, 0, 0)))]];

  return Array.from({ length: rowCount }, (_, row) =>
    Array.from({ length: columnCount }, (__, column) =>
      answer(() => compute(...grids.map((grid) => cellAt(grid, row, column)))),
    ),
  );
}

type Grid = readonly (readonly unknown[])[];

/** A range as the runtime hands it over; a bare value (or none, for an omitted argument) is one cell. */
export const toGrid = (argument: unknown): Grid =>
  Array.isArray(argument) ? argument : [[argument]];

export const isOneCell = (grid: Grid): boolean => grid.length === 1 && widthOf(grid) === 1;

const widthOf = (grid: Grid): number => grid[0]?.length ?? 0;

const cellAt = (grid: Grid, row: number, column: number): unknown =>
  isOneCell(grid) ? grid[0]?.[0] : grid[row]?.[column];

function answer(compute: () => Answer): Answer {
  try {
    return compute();
  } catch (error) {
    if (error instanceof CustomFunctions.Error) return error;
    throw error;
  }
}
