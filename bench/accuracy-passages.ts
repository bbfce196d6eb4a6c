import { formatAlarms, isRight, outcomes, type Outcome } from "../test/corpus-text/outcomes";
import { corpusMeasurement, listWrong } from "./corpus";

/** Passages of reports. */
export const passageAccuracy = corpusMeasurement(
  "Accuracy on the corpus of report passages",
  "passages",
  () =>
    outcomes().map(({ clean, missed, extra }) => ({
      clean,
      found: !missed,
      falseAlarms: extra.length,
    })),
);

const formatFailure = ({ name, text, expected, missed, extra }: Outcome): string =>
  [
    name,
    `    ${text.replaceAll("\n", "\n    ")}`,
    ...(missed ? [`    missed:   ${expected.join(" / ")}`] : []),
    ...(extra.length === 0 ? [] : [`    extra:    ${formatAlarms(extra)}`]),
  ].join("\n");

/** `npx tsx bench/accuracy-passages.ts` lists every wrong answer. */
if (require.main === module) {
  const wrong = outcomes().filter((outcome) => !isRight(outcome));
  void listWrong(wrong.map(formatFailure), passageAccuracy);
}
