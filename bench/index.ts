import { parseArgs } from "node:util";
import { appendix } from "./appendix";
import { bundles } from "./bundles";
import type { Effort, Measurement } from "./measurement";
import { numbers } from "./numbers";
import { formatOutcome, type Outcome } from "./report";

const measurements: readonly Measurement[] = [numbers, appendix, bundles];

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
  if (outcomes.some(({ failure }) => failure !== null)) process.exitCode = 1;
}

void main();
