import { formatCell, formatRange } from "../core/model/a1";
import type { Finding } from "../core/model/finding";
import type { CellRef } from "../core/model/reference";
import { findingsOf, type FileOutcome } from "./check-file";
import type { FileCause } from "./causes";
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
  const { review, causes } = result.value;
  return {
    file: path,
    tables: review.tables.map(({ table: { range } }) => ({
      sheet: range.sheet,
      range: formatRange(range),
    })),
    findings: findingsOf(review).map((finding) => findingEntry(finding, causes, words)),
    causes: causes.map(causeEntry),
  };
}

const findingEntry = (finding: Finding, causes: readonly FileCause[], words: Words): object => ({
  rule: finding.detail.rule,
  severity: finding.severity,
  sheet: finding.cells[0].sheet,
  cells: finding.cells.map(formatCell),
  ...figuresOf(finding.detail),
  cause: causeOf(finding, causes)?.id ?? null,
  message: words.findings.explain(finding),
});

const causeEntry = ({ id, kind, suspects, message }: FileCause): object => ({
  id,
  kind,
  suspects: suspects.map(({ cells, proven, repairs }) => ({
    cells: cells.map(formatCell),
    proven,
    repairs: repairs.map(({ cell, value, certain }) => ({
      cell: formatCell(cell),
      value,
      certain,
    })),
  })),
  message,
});

/** The cause a finding was put down to; null when to none. */
export const causeOf = (
  { cells: [cell] }: Finding,
  causes: readonly FileCause[],
): FileCause | null =>
  causes.find(({ findings }) => findings.some((other) => isSame(cell, other))) ?? null;

const isSame = (one: CellRef, other: CellRef): boolean =>
  one.sheet === other.sheet && one.row === other.row && one.column === other.column;
