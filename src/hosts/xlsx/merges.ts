import { parseRange } from "../../core/model/a1";
import type { RangeRef } from "../../core/model/reference";

/** Cells the merges of one sheet may cover. */
const CELL_LIMIT = 500_000;

const COLUMNS = 16_384;

/** A cell of a sheet as one number. */
export const cellNumber = (row: number, column: number): number => row * COLUMNS + column;

/**
 * The merges, as a sheet lists their addresses, that overlap no earlier one; Excel mends such files
 * the same way.
 */
export function plainMerges(addresses: readonly string[]): readonly RangeRef[] {
  const taken = new Set<number>();
  // those that overlap are looked at too
  let left = 4 * CELL_LIMIT;
  return addresses.flatMap((address) => {
    const range = parseRange(address, "");
    const size = range === null ? 0 : range.rowCount * range.columnCount;
    if (range === null || size > left || taken.size + size > CELL_LIMIT) return [];
    left -= size;
    const cells = cellNumbers(range);
    if (cells.some((cell) => taken.has(cell))) return [];
    for (const cell of cells) taken.add(cell);
    return [range];
  });
}

/** The cells of a range row by row; the first is the one a merge shows. */
export const cellNumbers = (range: RangeRef): readonly number[] =>
  Array.from({ length: range.rowCount * range.columnCount }, (_, index) =>
    cellNumber(
      range.row + Math.floor(index / range.columnCount),
      range.column + (index % range.columnCount),
    ),
  );
