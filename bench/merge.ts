import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { atLeast, atMost, type Measurement } from "./measurement";
import { generateUnitFiles, writeUnitFiles } from "./unit-folder";

/** Every commune, ward and special zone of the country since July 2025. */
const COUNTRY = 3_321;

/** Seconds and megabytes for all of them on two processors. */
const goal = { seconds: 120, megabytes: 1_000 };

const program = join(__dirname, "../dist/bhxh.js");
const hook = join(__dirname, "peak-memory.cjs");

/** The built command line at work on a folder of units' files; `--files 3321` takes the country's. */
export const merge: Measurement = {
  title: "Merging units' files from the command line",
  async measure({ files: count }) {
    const folder = mkdtempSync(join(tmpdir(), "bhxh-bench-"));
    try {
      const { units, files } = generateUnitFiles(1, count);
      mkdirSync(join(folder, "files"));
      await writeUnitFiles(join(folder, "files"), files);
      writeFileSync(join(folder, "units.txt"), units.map(({ name }) => name).join("\n"));
      const { seconds, megabytes, complete } = run(folder);
      return [
        {
          name: `${count.toLocaleString("en-US")} files, read, checked, matched and written`,
          value: seconds,
          unit: "s",
          against: atMost((goal.seconds * count) / COUNTRY, "of 120 s for 3,321"),
        },
        { name: "a file", value: (seconds * 1_000) / count, unit: "ms", against: null },
        {
          name: "memory at its peak",
          value: megabytes,
          unit: "MB",
          against: atMost(goal.megabytes),
        },
        {
          name: "units whose figures are all found",
          value: (100 * complete) / count,
          unit: "%",
          against: atLeast(100),
        },
      ];
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};

interface Run {
  readonly seconds: number;
  readonly megabytes: number;
  readonly complete: number;
}

function run(folder: string): Run {
  const at = (name: string): string => join(folder, name);
  const start = performance.now();
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      ...["--require", hook, program, "merge", at("files"), "--units", at("units.txt")],
      ...["-o", at("out.xlsx"), "--json"],
    ],
    { encoding: "utf8", maxBuffer: 1 << 30 },
  );
  const seconds = (performance.now() - start) / 1_000;
  const peak = /peak (\d+)/.exec(stderr)?.[1];
  if (peak === undefined) throw new Error(`The merge did not end well: ${stderr}`);
  const { units }: { readonly units: readonly { readonly missing: readonly string[] }[] } =
    JSON.parse(stdout);
  const complete = units.filter(({ missing }) => missing.length === 0).length;
  return { seconds, megabytes: Number(peak) / 1_024, complete };
}
