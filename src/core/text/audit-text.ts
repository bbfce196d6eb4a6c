import type { Table } from "../model/table";
import type { TextReview } from "../model/text-finding";
import { claimsOf } from "./claims";
import { readReport } from "./read-report";
import { linkTables } from "./table-links";
import { toFinding, type TextFound } from "./report";
import { textRules } from "./rules";

/**
 * Reads the figures of a report's sentences, says what they claim, and finds what contradicts
 * arithmetic, another sentence, or a table. Nothing is changed; spans count UTF-16 units of `text`.
 *
 * @example auditText("Thu 727,06 tỷ đồng, tăng 111,81 triệu đồng (18,2%).").findings // a unit slip
 */
export function auditText(text: string, tables: readonly Table[] = []): TextReview {
  const report = readReport(text);
  const { links, found } = linkTables(report.statements, tables);
  const findings = oneAPlace([...textRules.flatMap((rule) => rule(report)), ...found])
    .map((found) => toFinding(text, found))
    .toSorted((a, b) => a.span.start - b.span.start);
  return {
    claims: claimsOf(report.statements),
    findings,
    links: links.toSorted((a, b) => a.span.start - b.span.start),
  };
}

/**
 * Of several findings at one figure the first: it explains best. A figure that contradicts one already
 * found wrong is right. Remarks on wording stand beside others.
 */
function oneAPlace(all: readonly TextFound[]): readonly TextFound[] {
  const taken = new Set<number>();
  return all.filter(({ span, severity, detail, settledBy }) => {
    if (severity === "info") return true;
    if (taken.has(span.start)) return false;
    if (detail.rule === "text-contradiction" && settledBy.some(({ start }) => taken.has(start))) {
      return false;
    }
    taken.add(span.start);
    return true;
  });
}
