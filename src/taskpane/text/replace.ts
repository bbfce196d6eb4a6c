import type { TextFinding } from "../../core/model/text-finding";

/** A finding whose right text is certain. */
export type Replaceable = TextFinding & { readonly replacement: string };

export const isReplaceable = (finding: TextFinding): finding is Replaceable =>
  finding.replacement !== null;

/** Those that can be replaced together: of two that overlap the first. */
export function replaceables(findings: readonly TextFinding[]): readonly Replaceable[] {
  let end = 0;
  return findings.filter(isReplaceable).filter(({ span }) => {
    if (span.start < end) return false;
    end = span.end;
    return true;
  });
}

/** The text with findings replaced; they are in its order and do not overlap. */
export function replaceIn(text: string, findings: readonly Replaceable[]): string {
  let from = 0;
  const parts = findings.map(({ span, replacement }) => {
    const part = text.slice(from, span.start) + replacement;
    from = span.end;
    return part;
  });
  return parts.join("") + text.slice(from);
}
