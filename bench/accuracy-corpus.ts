import { formatAlarms, isRight, outcomes, type Outcome } from "../test/corpus/outcomes";
import { corpusMeasurement, listWrong } from "./corpus";

/** Tables of many offices. */
export const corpusAccuracy = corpusMeasurement("Accuracy on the corpus of tables", "tables", () =>
  outcomes().map(({ clean, missing, extra }) => ({
    clean,
    found: missing.length === 0,
    falseAlarms: extra.length,
  })),
);

const formatFailure = ({ kind, name, variant, expected, missing, extra }: Outcome): string =>
  [
    `${kind}: ${name}: ${variant}`,
    `    expected: ${expected.length === 0 ? "nothing" : expected.join(", ")}`,
    ...(missing.length === 0 ? [] : [`    missing:  ${missing.join(", ")}`]),
    ...(extra.length === 0 ? [] : [`    extra:    ${formatAlarms(extra)}`]),
  ].join("\n");

/** `npx tsx bench/accuracy-corpus.ts` lists every wrong answer. */
if (require.main === module) {
  const wrong = outcomes().filter((outcome) => !isRight(outcome));
  void listWrong(wrong.map(formatFailure), corpusAccuracy);
}
