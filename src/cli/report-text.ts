import { formatCell, formatRange } from "../core/model/a1";
import type { Finding } from "../core/model/finding";
import type { TableReview } from "../core/model/review";
import type { Severity } from "../core/model/severity";
import { findingsOf, type FileOutcome } from "./check-file";
import { causeOf, type TableCause } from "../core/causes";
import { explainCause } from "./explain-cause";
import { explainFailure } from "./explain";
import type { Words } from "./language";

/** The whole check as a report to read: of each table the causes with their findings, then what has no cause. */
export const reportText = (outcomes: readonly FileOutcome[], words: Words): string =>
  [...outcomes.map((outcome) => fileReport(outcome, words)), tally(outcomes, words)].join("\n");

function fileReport({ path, result }: FileOutcome, words: Words): string {
  const title = `${path}\n`;
  if (!result.ok) return `${title}  ${explainFailure(result.failure, words)}\n`;
  const { review, causes } = result.value;
  const { tables } = review;
  if (tables.length === 0) return `${title}  ${words.cli.noTable}\n`;
  return title + tables.map((table) => tableReport(table, causes, words)).join("");
}

function tableReport(
  { table, relations, uncompared, findings }: TableReview,
  causes: readonly TableCause[],
  words: Words,
): string {
  const place = `${table.range.sheet}!${formatRange(table.range)}`;
  const own = causes.filter((cause) => cause.table === table);
  const others = findings.filter((finding) => causeOf(finding, own) === null);
  return [
    `  ${place}: ${words.cli.compared(relations.length, uncompared)}`,
    ...own.flatMap((cause) => [
      `  ${explainCause(cause, words)}`,
      ...findingLines(cause.findings, "    ", words),
    ]),
    ...findingLines(others, "  ", words),
    ...(findings.length === 0 ? [`  ${words.cli.nothing}`] : []),
    "",
  ].join("\n");
}

/** One line a finding: its severity, its cell, its sentence. */
const findingLines = (
  findings: readonly Finding[],
  indent: string,
  words: Words,
): readonly string[] =>
  findings.map((finding) => {
    const severity = words.findings.severity(finding.severity).padEnd(8);
    const cell = formatCell(finding.cells[0]).padEnd(5);
    return `${indent}${severity} ${cell} ${words.findings.explain(finding)}`;
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
