import { closeExcelBenches } from "../hosts/excel-bench";
import { soak } from "./soak";

/** npm run soak: 2,000 steps from each of these seeds; what is left in memory must not grow with them. */
const seeds = [20240630];
const steps = 2_000;
const allowedGrowth = 1.25;

async function main(): Promise<void> {
  for (const seed of seeds) {
    const { heap } = await soak(seed, steps, 100);
    closeExcelBenches();
    if (heap === null) throw new Error("Run with --expose-gc, as npm run soak does");
    const [before, after] = heap.map((bytes) => Math.round(bytes / 2 ** 20));
    console.log(`seed ${seed}: ${steps} steps as the model; heap ${before} MB → ${after} MB`);
    if (heap[1] > heap[0] * allowedGrowth) throw new Error("memory grows with the steps");
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
