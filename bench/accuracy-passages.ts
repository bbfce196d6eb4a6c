import { formatAlarms, isRight, outcomes, type Outcome } from "../test/corpus-text/outcomes";
import { atLeast, atMost, type Line, type Measurement } from "./measurement";
import { formatOutcome } from "./report";

/** Passages of reports, written by hand apart from the product: what it says, beside what it has to. */
export const passageAccuracy: Measurement = {
  title: "Accuracy on the corpus of report passages",
  measure: async () => {
    const all = outcomes();
    const clean = all.filter((outcome) => outcome.clean);
    const broken = all.filter((outcome) => !outcome.clean);
    const silent = clean.filter(isRight).length;
    const found = broken.filter(({ missed }) => !missed).length;
    const falseAlarms = all.reduce((sum, { extra }) => sum + extra.length, 0);
    return [
      line(`clean passages silent, of ${clean.length}`, silent, clean.length),
      line(`broken passages found, of ${broken.length}`, found, broken.length),
      { name: "false alarms in them", value: falseAlarms, unit: "", against: atMost(0, "goal") },
    ];
  },
};

const line = (name: string, value: number, all: number): Line => ({
  name,
  value,
  unit: "",
  against: atLeast(all),
});

const formatFailure = ({ name, text, expected, missed, extra }: Outcome): string =>
  [
    name,
    `    ${text.replaceAll("\n", "\n    ")}`,
    ...(missed ? [`    missed:   ${expected.join(" / ")}`] : []),
    ...(extra.length === 0 ? [] : [`    extra:    ${formatAlarms(extra)}`]),
  ].join("\n");

/** `npx tsx bench/accuracy-passages.ts` lists every wrong answer, for who mends it. */
if (require.main === module) {
  for (const outcome of outcomes()) if (!isRight(outcome)) console.log(formatFailure(outcome));
  void passageAccuracy.measure({ tables: 0 }).then((lines) => {
    console.log(formatOutcome({ title: passageAccuracy.title, lines, failure: null }));
  });
}
