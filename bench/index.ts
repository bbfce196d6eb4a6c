import { parseArgs } from "node:util";
import { accuracy } from "./accuracy";
import { suspects } from "./accuracy-suspects";
import { appendix } from "./appendix";
import { bundles } from "./bundles";
import { check } from "./check";
import { functions } from "./functions";
import type { Effort, Measurement } from "./measurement";
import { numbers } from "./numbers";
import { pane } from "./pane";
import { roundTrips } from "./round-trips";
import { sheets } from "./sheets";
import { formatOutcome, type Outcome } from "./report";

const measurements: readonly Measurement[] = [
  check,
  numbers,
  accuracy,
  suspects,
  appendix,
  functions,
  roundTrips,
  bundles,
  sheets,
  pane,
];

async function outcomeOf(measurement: Measurement, effort: Effort): Promise<Outcome> {
  const { title } = measurement;
  try {
    return { title, lines: await measurement.measure(effort), failure: null };
  } catch (error) {
    return { title, lines: [], failure: error instanceof Error ? error.message : String(error) };
  }
}

/** `npm run bench -- --json` prints data; `--tables 20000` takes the rates over more tables. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { json: { type: "boolean" }, tables: { type: "string", default: "2000" } },
  });
  const outcomes: Outcome[] = [];
  for (const measurement of measurements) {
    const outcome = await outcomeOf(measurement, { tables: Number(values.tables) });
    outcomes.push(outcome);
    if (!values.json) console.log(formatOutcome(outcome));
  }
  if (values.json) console.log(JSON.stringify(outcomes, null, 2));
  // Univer and Microsoft's client keep timers that would hold the process.
  process.exit(outcomes.some(({ failure }) => failure !== null) ? 1 : 0);
}

void main();
