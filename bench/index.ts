import { parseArgs } from "node:util";
import { accuracy } from "./accuracy";
import { corpusAccuracy } from "./accuracy-corpus";
import { detection } from "./accuracy-detection";
import { oracle } from "./accuracy-oracle";
import { passageAccuracy } from "./accuracy-passages";
import { suspects } from "./accuracy-suspects";
import { textAccuracy } from "./accuracy-text";
import { suspectTimes } from "./accuracy-time";
import { appendix } from "./appendix";
import { bundles } from "./bundles";
import { check } from "./check";
import { consolidation, unitNames } from "./consolidate";
import { functions } from "./functions";
import { merge } from "./merge";
import { mergePane } from "./merge-pane";
import type { Effort, Measurement } from "./measurement";
import { numbers } from "./numbers";
import { pane } from "./pane";
import { roundTrips } from "./round-trips";
import { formatOutcome, type Outcome } from "./report";
import { sheets } from "./sheets";
import { text } from "./text";

/** By the names `npm run bench -- NAME` knows them by. */
const groups: Readonly<Record<string, readonly Measurement[]>> = {
  check: [check],
  numbers: [numbers],
  accuracy: [
    accuracy,
    corpusAccuracy,
    detection,
    suspects,
    oracle,
    suspectTimes,
    textAccuracy,
    passageAccuracy,
  ],
  text: [text],
  appendix: [appendix],
  merge: [unitNames, consolidation, merge, mergePane],
  functions: [functions],
  "round-trips": [roundTrips],
  bundles: [bundles],
  sheets: [sheets],
  pane: [pane],
};

function measurementsOf(names: readonly string[]): readonly Measurement[] {
  const unknown = names.filter((name) => groups[name] === undefined);
  if (unknown.length > 0) {
    throw new RangeError(
      `No such measurement: ${unknown.join(", ")}; of ${Object.keys(groups).join(", ")}`,
    );
  }
  return (
    names.length === 0 ? Object.values(groups) : names.map((name) => groups[name] ?? [])
  ).flat();
}

async function outcomeOf(measurement: Measurement, effort: Effort): Promise<Outcome> {
  const { title } = measurement;
  try {
    return { title, lines: await measurement.measure(effort), failure: null };
  } catch (error) {
    return { title, lines: [], failure: error instanceof Error ? error.message : String(error) };
  }
}

/**
 * `npm run bench -- accuracy` measures one group, `--json` prints data, `--tables 20000` takes the
 * rates over more tables, `--files 3321` merges as many files.
 */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: "boolean" },
      tables: { type: "string", default: "2000" },
      files: { type: "string", default: "600" },
    },
  });
  const outcomes: Outcome[] = [];
  for (const measurement of measurementsOf(positionals)) {
    const outcome = await outcomeOf(measurement, {
      tables: Number(values.tables),
      files: Number(values.files),
    });
    outcomes.push(outcome);
    if (!values.json) console.log(formatOutcome(outcome));
  }
  if (values.json) console.log(JSON.stringify(outcomes, null, 2));
  // Univer and Microsoft's client keep timers that would hold the process.
  process.exit(outcomes.some(({ failure }) => failure !== null) ? 1 : 0);
}

void main();
