import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { atMost, type Measurement } from "./measurement";

const kilobyte = 1_024;

/** What the page asks for by itself; the rest comes when it is wanted. */
const page = ["start.js", "core.js", "taskpane.js", "commands.js", "examine.js", "functions.js"];

/** What is loaded together, and what it may weigh. */
const budgets: readonly (readonly [name: string, files: readonly string[], budget: number])[] = [
  ["what the pane draws from: core and pane", ["core.js", "taskpane.js"], 40],
  ["the functions' own file", ["functions.js"], 15],
  ["the check, of functions and pane alike", ["examine.js"], 40],
  ["all the page loads at first", page, 90],
  ["the check's part of the pane, once it is drawn", ["check.js"], 15],
  ["what writes into Excel, on demand", ["write.js"], 15],
  ["appendix flow, on demand", ["appendix.js", "forms.js"], 15],
  ["merging units' files, on demand", ["merge.js", "forms.js"], 40],
  ["what reads files, once some are chosen", ["file-worker.js"], 70],
  ["… where the page may start no thread", ["read-source.js"], 30],
  ["sentences: reading, checking and drafting them, on demand", ["text.js"], 30],
  ["English, on demand", ["english.js"], 15],
];

/** What an officer's machine downloads once; `npm run bench` has built it. */
export const bundles: Measurement = {
  title: "Bundles, gzipped",
  measure: async () =>
    budgets.map(([name, files, budget]) => ({
      name,
      value: files.map(gzippedSize).reduce((sum, size) => sum + size, 0) / kilobyte,
      unit: "KB",
      against: atMost(budget),
    })),
};

const gzippedSize = (file: string): number =>
  gzipSync(readFileSync(join(__dirname, "../dist", file)), { level: 9 }).length;
