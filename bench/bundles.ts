import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { atMost, type Measurement } from "./measurement";

const kilobyte = 1_024;

const budgets: Readonly<Record<string, number>> = {
  "taskpane.js": 40,
  "functions.js": 15,
  "commands.js": 40,
};

/** What an officer's machine downloads once; `npm run bench` has built it. */
export const bundles: Measurement = {
  title: "Bundles, gzipped",
  measure: async () =>
    Object.entries(budgets).map(([file, budget]) => ({
      name: file,
      value:
        gzipSync(readFileSync(join(__dirname, "../dist", file)), { level: 9 }).length / kilobyte,
      unit: "KB",
      against: atMost(budget),
    })),
};
