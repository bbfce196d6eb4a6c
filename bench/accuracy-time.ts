import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { build } from "esbuild";
import { launchBrowser } from "../test/browser";
import { errorKinds } from "./accuracy-errors";
import { explainTimes, type ExplainTime } from "./explain-times";
import { atMost, type Against, type Line, type Measurement } from "./measurement";
import { quantile } from "./timing";

/** Every commune, ward and special zone of the country since July 2025. */
const country = 3_321;
const errorlocate = "goal; R's errorlocate 600 ms at 7 × 16";

/** Units in a table, the goal, and one table in how many is so large. */
const sizes = [
  { units: 7, most: 10, share: 10 },
  { units: 201, most: 50, share: 100 },
] as const;

type Times = typeof explainTimes;

/** How long it takes to find the causes of a table, with proof, in both of the places it is done. */
export const suspectTimes: Measurement = {
  title: "Causes with proof: time, all kinds of errors",
  async measure({ tables }) {
    const script = await bundled();
    return [
      ...(await linesOf("Node", tables, async (...given) => explainTimes(...given))),
      ...(await inChromium(script, tables)),
      ...countryLines(script),
    ];
  },
};

/** What measures, as one script for a browser or a process of its own. */
async function bundled(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(__dirname, "explain-times.ts")],
    bundle: true,
    write: false,
    format: "iife",
    globalName: "bench",
    target: "es2022",
  });
  return outputFiles[0]?.text ?? "";
}

async function linesOf(
  where: string,
  tables: number,
  times: (...given: Parameters<Times>) => Promise<ReturnType<Times>>,
): Promise<readonly Line[]> {
  const lines: Line[] = [];
  for (const { units, most, share } of sizes) {
    const taken: ExplainTime[] = [];
    for (const kind of errorKinds) {
      await times(units, kind, [-1, -2, -3]); // warms up
      taken.push(...(await times(units, kind, seedsTo(Math.ceil(tables / share)))));
    }
    lines.push(...summary(`${where}, ${units} × 16`, taken, atMost(most, errorlocate)));
  }
  return lines;
}

const seedsTo = (count: number): readonly number[] =>
  Array.from({ length: count }, (_, at) => at + 1);

/** The same call of the bundled script. */
const callOf = (...given: Parameters<Times>): string =>
  `bench.explainTimes(...${JSON.stringify(given)})`;

function summary(name: string, times: readonly ExplainTime[], goal: Against): readonly Line[] {
  const taken = times.map(({ milliseconds }) => milliseconds);
  const unproven = times.filter(({ proven }) => !proven).length;
  return [
    { name: `${name}: p50`, value: quantile(taken, 0.5), unit: "ms", against: null },
    { name: `${name}: p99`, value: quantile(taken, 0.99), unit: "ms", against: goal },
    {
      name: `${name}: not proven, of ${times.length}`,
      value: unproven,
      unit: "",
      against: null,
    },
  ];
}

async function inChromium(script: string, tables: number): Promise<readonly Line[]> {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: script });
    return await linesOf("Chromium", tables, (...given) => page.evaluate(callOf(...given)));
  } finally {
    await browser.close();
  }
}

const countryKinds = ["typed single", "typed double", "propagated"] as const;

/** The first check of a fresh process, and the ones after it. */
function countryLines(script: string): readonly Line[] {
  return countryKinds.flatMap((kind) => {
    const runs = [1, 2, 3].map((seed) => inProcess(script, kind, seed));
    const slowest = (of: (run: readonly number[]) => number): number => Math.max(...runs.map(of));
    return [
      {
        name: `${country} × 16, ${kind}: first in a process`,
        value: slowest(([first = Number.NaN]) => first),
        unit: "ms",
        against: atMost(200, "goal, proven"),
      },
      {
        name: `${country} × 16, ${kind}: once warm`,
        value: slowest((run) => quantile(run.slice(1), 0.5)),
        unit: "ms",
        against: atMost(200, "goal, proven"),
      },
    ];
  });
}

/** Milliseconds of four tables, one after the other. */
function inProcess(
  script: string,
  kind: (typeof countryKinds)[number],
  seed: number,
): readonly number[] {
  const call = callOf(
    country,
    kind,
    [0, 1, 2, 3].map((at) => 10 * seed + at),
  );
  const { stdout, stderr } = spawnSync(process.execPath, ["-"], {
    input: `${script};console.log(JSON.stringify(${call}))`,
    encoding: "utf8",
  });
  if (stdout === "") throw new Error(stderr);
  const times: readonly ExplainTime[] = JSON.parse(stdout);
  if (times.some(({ proven }) => !proven)) throw new Error(`Not proven: ${kind}`);
  return times.map(({ milliseconds }) => milliseconds);
}
