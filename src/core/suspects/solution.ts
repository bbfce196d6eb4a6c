import { hull, type Range } from "./integers";
import type { Suspicion } from "./operations";

/** One set of operations after which the enforced constraints can hold. */
export type Solution = readonly Suspicion[];

/** The cells freed so far and those of one more operation. */
export function join(
  freed: ReadonlyMap<number, Range>,
  suspicion: Suspicion,
): ReadonlyMap<number, Range> {
  if (freed.size === 0) return suspicion.freed;
  const all = new Map(freed);
  for (const [cell, range] of suspicion.freed) {
    const before = all.get(cell);
    all.set(cell, before === undefined ? range : hull(before, range));
  }
  return all;
}

/** The cells that a solution frees. */
export const joinAll = (solution: Solution): ReadonlyMap<number, Range> =>
  solution.reduce(join, new Map<number, Range>());
