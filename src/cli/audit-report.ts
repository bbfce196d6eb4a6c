import { formatCell } from "../core/model/a1";
import type { Severity } from "../core/model/severity";
import type { TextFinding } from "../core/model/text-finding";
import type { AuditedText } from "./audit-file";
import type { Words } from "./language";

/** Characters shown either side of a figure. */
const CONTEXT = 70;

/** The audit of one file as a report to read: each finding in its sentence, then what was read. */
export function auditReport(
  path: string,
  { text, review }: AuditedText,
  isCompared: boolean,
  words: Words,
): string {
  const { claims, findings, links } = review;
  const { audit } = words.cli;
  const count = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const tally = audit.tally({
    claims: claims.length,
    errors: count("error"),
    warnings: count("warning"),
    infos: count("info"),
    linked: isCompared ? links.filter(({ agrees }) => agrees).length : null,
  });
  const nothing = claims.length === 0 ? audit.noClaim : audit.nothing;
  return [
    path,
    ...findings.flatMap((finding) => [...findingLines(finding, text, words), ""]),
    ...(findings.length === 0 ? [`  ${nothing}`] : []),
    tally,
    "",
  ].join("\n");
}

function findingLines(finding: TextFinding, text: string, words: Words): readonly string[] {
  const { audit } = words.cli;
  const { severity, rule, span, replacement, expected, settledBy, detail } = finding;
  const settled =
    replacement !== null
      ? [audit.replacement(replacement)]
      : expected !== null
        ? [audit.expected(expected)]
        : [];
  const against = [
    ...settledBy.map(({ line, start, end }) => `${text.slice(start, end)} (${audit.line(line)})`),
    ...(detail.rule === "text-table" ? [`${detail.cell.sheet}!${formatCell(detail.cell)}`] : []),
  ];
  return [
    `  ${words.text.title(rule)}. ${words.findings.severity(severity)}, ${audit.line(span.line)}:`,
    `    ${inItsSentence(text, span.start, span.end)}`,
    ...[
      words.text.explain(finding),
      ...settled,
      ...(against.length === 0 ? [] : [audit.against(against)]),
    ].map((line) => `    ${tidy(line)}`),
  ];
}

/** "… tăng [111,81 triệu đồng], tăng 18,2% …": the figure marked, with words around it. */
function inItsSentence(text: string, start: number, end: number): string {
  const before =
    text
      .slice(Math.max(0, start - 3 * CONTEXT), start)
      .split("\n")
      .at(-1) ?? "";
  const after = text.slice(end, end + 3 * CONTEXT).split("\n")[0] ?? "";
  const head =
    before.length > CONTEXT ? `… ${before.slice(-CONTEXT).replace(/^\S*\s+/, "")}` : before;
  const tail =
    after.length > CONTEXT ? `${after.slice(0, CONTEXT).replace(/\s+\S*$/, "")} …` : after;
  return tidy(`${head.trimStart()}[${text.slice(start, end)}]${tail.trimEnd()}`);
}

/** Text of a file may hold what a terminal would obey. */
const tidy = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ");
