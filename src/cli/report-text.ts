import { formatCell, formatRange } from "../core/model/a1";
import type { Finding } from "../core/model/finding";
import type { TableReview } from "../core/model/review";
import type { Severity } from "../core/model/severity";
import { findingsOf, type FileOutcome } from "./check-file";
import { explainFailure } from "./explain";
import type { Words } from "./language";

/** The whole check as a report to read, file by file, the tally last. */
export const reportText = (outcomes: readonly FileOutcome[], words: Words): string =>
  [...outcomes.map((outcome) => fileReport(outcome, words)), tally(outcomes, words)].join("\n");

function fileReport({ path, result }: FileOutcome, words: Words): string {
  const title = `${path}\n`;
  if (!result.ok) return `${title}  ${explainFailure(result.failure, words)}\n`;
  const { tables } = result.value.review;
  if (tables.length === 0) return `${title}  ${words.cli.noTable}\n`;
  return title + tables.map((table) => tableReport(table, words)).join("");
}

function tableReport(
  { table, relations, uncompared, findings }: TableReview,
  words: Words,
): string {
  const place = `${table.range.sheet}!${formatRange(table.range)}`;
  const calm = findings.length === 0 ? [`  ${words.cli.nothing}`] : [];
  return [
    `  ${place}: ${words.cli.compared(relations.length, uncompared)}`,
    ...findingLines(findings, words),
    ...calm,
    "",
  ].join("\n");
}

/** One line a finding: its severity, its cell, its sentence. */
const findingLines = (findings: readonly Finding[], words: Words): readonly string[] =>
  findings.map((finding) => {
    const severity = words.findings.severity(finding.severity).padEnd(8);
    const cell = formatCell(finding.cells[0]).padEnd(5);
    return `  ${severity} ${cell} ${words.findings.explain(finding)}`;
  });

function tally(outcomes: readonly FileOutcome[], words: Words): string {
  const findings = outcomes.flatMap(({ result }) =>
    result.ok ? findingsOf(result.value.review) : [],
  );
  const count = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return `${words.cli.tally({
    files: outcomes.length,
    errors: count("error"),
    warnings: count("warning"),
    infos: count("info"),
    failures: outcomes.filter(({ result }) => !result.ok).length,
  })}\n`;
}
