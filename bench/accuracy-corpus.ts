import { formatAlarms, isRight, outcomes, type Outcome } from "../test/corpus/outcomes";
import { atLeast, atMost, type Line, type Measurement } from "./measurement";
import { formatOutcome } from "./report";

/** Tables of many offices, written by hand apart from the product: what it says, beside what it has to. */
export const corpusAccuracy: Measurement = {
  title: "Accuracy on the corpus of tables",
  measure: async () => {
    const all = outcomes();
    const clean = all.filter((outcome) => outcome.clean);
    const broken = all.filter((outcome) => !outcome.clean);
    const silent = clean.filter(isRight).length;
    const found = broken.filter(({ missing }) => missing.length === 0).length;
    const falseAlarms = all.reduce((sum, { extra }) => sum + extra.length, 0);
    return [
      line(`clean tables silent, of ${clean.length}`, silent, clean.length),
      line(`broken tables found, of ${broken.length}`, found, broken.length),
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

const formatFailure = ({ kind, name, variant, expected, missing, extra }: Outcome): string =>
  [
    `${kind}: ${name}: ${variant}`,
    `    expected: ${expected.length === 0 ? "nothing" : expected.join(", ")}`,
    ...(missing.length === 0 ? [] : [`    missing:  ${missing.join(", ")}`]),
    ...(extra.length === 0 ? [] : [`    extra:    ${formatAlarms(extra)}`]),
  ].join("\n");

/** `npx tsx bench/accuracy-corpus.ts` lists every wrong answer, for who mends it. */
if (require.main === module) {
  for (const outcome of outcomes()) if (!isRight(outcome)) console.log(formatFailure(outcome));
  void corpusAccuracy.measure({ tables: 0 }).then((lines) => {
    console.log(formatOutcome({ title: corpusAccuracy.title, lines, failure: null }));
  });
}
