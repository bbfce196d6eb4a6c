import { atLeast, atMost, type Line, type Measurement } from "./measurement";
import { formatOutcome } from "./report";

/** What the check said of one entry of a corpus. */
interface Answer {
  readonly clean: boolean;
  /** What was put wrong is named. */
  readonly found: boolean;
  readonly falseAlarms: number;
}

/** What is said of a corpus written by hand apart from the product, beside what has to be. */
export const corpusMeasurement = (
  title: string,
  entries: string,
  answers: () => readonly Answer[],
): Measurement => ({
  title,
  measure: async () => {
    const all = answers();
    const clean = all.filter((answer) => answer.clean);
    const broken = all.filter((answer) => !answer.clean);
    const silent = clean.filter(({ falseAlarms }) => falseAlarms === 0).length;
    const found = broken.filter((answer) => answer.found).length;
    const falseAlarms = all.reduce((sum, answer) => sum + answer.falseAlarms, 0);
    return [
      line(`clean ${entries} silent, of ${clean.length}`, silent, clean.length),
      line(`broken ${entries} found, of ${broken.length}`, found, broken.length),
      { name: "false alarms in them", value: falseAlarms, unit: "", against: atMost(0, "goal") },
    ];
  },
});

const line = (name: string, value: number, all: number): Line => ({
  name,
  value,
  unit: "",
  against: atLeast(all),
});

/** Prints every wrong answer, for who mends it, and what they come to. */
export async function listWrong(
  wrong: readonly string[],
  { title, measure }: Measurement,
): Promise<void> {
  for (const answer of wrong) console.log(answer);
  console.log(
    formatOutcome({ title, lines: await measure({ tables: 0, files: 0 }), failure: null }),
  );
}
