import type { Claim, Quantity } from "../core/model/claim";
import type { Result } from "../core/model/result";
import type { TextFinding } from "../core/model/text-finding";
import type { AuditedText, AuditFailure } from "./audit-file";
import { explainAuditFailure } from "./explain";
import { plainDecimal } from "./figures";
import type { Words } from "./language";
import { placeIn, type PlaceOf } from "./place-in";

/** The audit of one file as one JSON document. */
export function auditJson(
  path: string,
  result: Result<AuditedText, AuditFailure>,
  words: Words,
): string {
  return `${JSON.stringify(result.ok ? audited(path, result.value, words) : failed(path, result.failure, words), null, 2)}\n`;
}

function audited(path: string, { text, review }: AuditedText, words: Words): object {
  const placeOf = placeIn(text);
  return {
    file: path,
    claims: review.claims.map((claim) => claimEntry(claim, text, placeOf)),
    findings: review.findings.map((finding) => findingEntry(finding, placeOf, words)),
  };
}

const failed = (path: string, failure: AuditFailure, words: Words): object => ({
  file: path,
  claims: [],
  findings: [],
  failure: { kind: failure.kind, message: explainAuditFailure(failure, words) },
});

const claimEntry = (claim: Claim, text: string, placeOf: PlaceOf): object => ({
  ...placeOf(claim.span),
  text: text.slice(claim.span.start, claim.span.end),
  kind: claim.kind,
  subject: claim.subject,
  period: claim.period,
  ...("direction" in claim ? { direction: claim.direction } : {}),
  quantities: quantitiesOf(claim).map((quantity) => quantityEntry(quantity, text, placeOf)),
});

const quantityEntry = (quantity: Quantity, text: string, placeOf: PlaceOf): object => ({
  ...placeOf(quantity.span),
  text: quantity.printed,
  value: plainDecimal(quantity.value),
  unit: text.slice(quantity.digits.end, quantity.span.end).trim(),
  hedge: quantity.hedge,
});

function quantitiesOf(claim: Claim): readonly Quantity[] {
  switch (claim.kind) {
    case "fraction":
      return [claim.numerator, claim.denominator];
    case "rank":
      return [claim.rank, claim.among];
    case "list":
      return [claim.whole, ...claim.parts];
    default:
      return [claim.quantity];
  }
}

const findingEntry = (finding: TextFinding, placeOf: PlaceOf, words: Words): object => ({
  rule: finding.rule,
  severity: finding.severity,
  ...placeOf(finding.span),
  printed: finding.printed,
  expected: finding.expected,
  message: words.text.explain(finding),
});
