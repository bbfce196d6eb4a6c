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

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
