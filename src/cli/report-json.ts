import { formatCell, formatRange } from "../core/model/a1";
import type { Finding } from "../core/model/finding";
import { findingsOf, type FileOutcome } from "./check-file";
import { explainFailure } from "./explain";
import { figuresOf } from "./figures";
import type { Words } from "./language";

/** The whole check as one JSON document; addresses as in the input, figures as plain text. */
export const reportJson = (outcomes: readonly FileOutcome[], words: Words): string =>
  `${JSON.stringify({ files: outcomes.map((outcome) => fileEntry(outcome, words)) }, null, 2)}\n`;

function fileEntry({ path, result }: FileOutcome, words: Words): object {
  if (!result.ok) {
    const failure = { kind: result.failure.kind, message: explainFailure(result.failure, words) };
    return { file: path, tables: [], findings: [], causes: [], failure };
  }
  const { review } = result.value;
  return {
    file: path,
    tables: review.tables.map(({ table: { range } }) => ({
      sheet: range.sheet,
      range: formatRange(range),
    })),
    findings: findingsOf(review).map((finding) => findingEntry(finding, words)),
    causes: [],
  };
}

const findingEntry = (finding: Finding, words: Words): object => ({
  rule: finding.detail.rule,
  severity: finding.severity,
  sheet: finding.cells[0].sheet,
  cells: finding.cells.map(formatCell),
  ...figuresOf(finding.detail),
  cause: null,
  message: words.findings.explain(finding),
});
