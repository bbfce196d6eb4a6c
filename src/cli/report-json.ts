import { formatCell, formatRange } from "../core/model/a1";
import type { Finding } from "../core/model/finding";
import type { Place } from "../core/model/table";
import { findingsOf, type FileOutcome } from "./check-file";
import { causeOf, type TableCause } from "../core/causes";
import { cellAt } from "../core/rules/cells";
import { explainCause } from "./explain-cause";
import { explainFailure } from "./explain";
import { figuresOf, plainDecimal } from "./figures";
import type { Words } from "./language";

/** The whole check as one JSON document; addresses as in the input, figures as plain text. */
export const reportJson = (outcomes: readonly FileOutcome[], words: Words): string =>
  `${JSON.stringify({ files: outcomes.map((outcome) => fileEntry(outcome, words)) }, null, 2)}\n`;

function fileEntry({ path, result }: FileOutcome, words: Words): object {
  if (!result.ok) {
    const failure = { kind: result.failure.kind, message: explainFailure(result.failure, words) };
    return { file: path, tables: [], findings: [], causes: [], failure };
  }
  const { review, causes } = result.value;
  return {
    file: path,
    tables: review.tables.map(({ table: { range } }) => ({
      sheet: range.sheet,
      range: formatRange(range),
    })),
    findings: findingsOf(review).map((finding) => findingEntry(finding, causes, words)),
    causes: causes.map((cause) => causeEntry(cause, words)),
  };
}

const findingEntry = (finding: Finding, causes: readonly TableCause[], words: Words): object => ({
  rule: finding.detail.rule,
  severity: finding.severity,
  sheet: finding.cells[0].sheet,
  cells: finding.cells.map(formatCell),
  ...figuresOf(finding.detail),
  cause: causeOf(finding, causes)?.id ?? null,
  message: words.findings.explain(finding),
});

const causeEntry = (found: TableCause, words: Words): object => {
  const address = (place: Place): string => formatCell(cellAt(found.table, place));
  return {
    id: found.id,
    kind: found.cause.kind,
    ways: found.cause.ways,
    suspects: found.cause.explanations.map(({ freed, proven, repairs }) => ({
      cells: freed.map(address),
      proven,
      repairs: repairs.map(({ place, value, certain }) => ({
        cell: address(place),
        value: plainDecimal(value),
        certain,
      })),
    })),
    message: explainCause(found, words),
  };
};
