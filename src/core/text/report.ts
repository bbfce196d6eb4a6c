import type { TextFinding, TextFindingDetail } from "../model/text-finding";
import type { TextSpan } from "../model/claim";
import type { Severity } from "../model/severity";
import type { Paragraph } from "./paragraphs";
import type { Statement } from "./statement";
import type { View } from "./view";

/** A text once it has been read: what its rules look at. */
export interface Report {
  readonly view: View;
  /** The view's text in lower case, one for one. */
  readonly lower: string;
  readonly paragraphs: readonly Paragraph[];
  readonly statements: readonly Statement[];
}

/** What a rule of sentences finds; what is printed there is filled in from the text. */
export interface TextFound {
  readonly severity: Severity;
  readonly span: TextSpan;
  readonly detail: TextFindingDetail;
  readonly expected: string | null;
  readonly replacement: string | null;
  readonly settledBy: readonly TextSpan[];
}

/** One check of sentences: pure, and calls no other. */
export type TextRule = (report: Report) => readonly TextFound[];

export const toFinding = (text: string, found: TextFound): TextFinding => ({
  ...found,
  rule: found.detail.rule,
  printed: text.slice(found.span.start, found.span.end),
});
