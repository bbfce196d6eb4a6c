import { performance } from "node:perf_hooks";

/** Milliseconds one call takes: the median of `times` calls after one that is not counted. */
export async function medianMilliseconds(run: () => unknown, times: number): Promise<number> {
  await run();
  const taken: number[] = [];
  for (let time = 0; time < times; time += 1) {
    const start = performance.now();
    await run();
    taken.push(performance.now() - start);
  }
  return median(taken);
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** The value that `share` of the others stay below. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
