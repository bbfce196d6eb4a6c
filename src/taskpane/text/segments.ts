import type { TextSpan } from "../../core/model/claim";
import type { TextReview } from "../../core/model/text-finding";

/** A stretch of the text and what it is drawn as. */
export interface Segment {
  readonly text: string;
  readonly start: number;
  /** Findings that stand here, by index; the worst first. Empty where there is none. */
  readonly findings: readonly number[];
  /** Whether it stands in a table of the workbook. */
  readonly linked: boolean;
  /** Whether the finding the list stands on is to be compared with it. */
  readonly against: boolean;
}

interface Marked {
  readonly start: number;
  end: number;
  readonly findings: number[];
  readonly linked: boolean;
  readonly against: boolean;
}

const severities = ["error", "warning", "info"];

/**
 * A text cut where findings, figures to compare and figures of tables begin and end. Findings that
 * overlap are drawn as one; other marks give way to them.
 */
export function segmentsOf(
  text: string,
  { findings, links }: TextReview,
  against: readonly TextSpan[],
): readonly Segment[] {
  const marks: Marked[] = [];
  findings.forEach(({ span }, index) => {
    const last = marks.at(-1);
    if (last !== undefined && span.start < last.end) {
      last.findings.push(index);
      last.end = Math.max(last.end, span.end);
    } else marks.push({ ...span, findings: [index], linked: false, against: false });
  });
  const rank = (index: number): number => severities.indexOf(findings[index]?.severity ?? "info");
  for (const mark of marks) mark.findings.sort((a, b) => rank(a) - rank(b));
  const others = [
    ...against.map((span): Marked => ({ ...span, findings: [], linked: false, against: true })),
    ...links
      .filter(({ agrees }) => agrees)
      .map(({ span }): Marked => ({ ...span, findings: [], linked: true, against: false })),
  ];
  return cut(text, withoutOverlaps([...marks, ...others]));
}

/** Of marks that overlap the first, in the order of the text. */
function withoutOverlaps(marks: readonly Marked[]): readonly Marked[] {
  const inOrder = marks
    .map((mark, rank) => ({ mark, rank }))
    .toSorted((a, b) => a.mark.start - b.mark.start || a.rank - b.rank);
  const kept: { readonly mark: Marked; readonly rank: number }[] = [];
  for (const next of inOrder) {
    const last = kept.at(-1);
    if (last === undefined || next.mark.start >= last.mark.end) kept.push(next);
    else if (next.rank < last.rank) kept.splice(-1, 1, next);
  }
  return kept.map(({ mark }) => mark);
}

function cut(text: string, marks: readonly Marked[]): readonly Segment[] {
  const segments: Segment[] = [];
  const plain = (start: number, end: number): void => {
    if (start >= end) return;
    const nothing = { findings: [], linked: false, against: false };
    segments.push({ text: text.slice(start, end), start, ...nothing });
  };
  let from = 0;
  for (const { start, end, findings, linked, against } of marks) {
    plain(from, start);
    segments.push({ text: text.slice(start, end), start, findings, linked, against });
    from = end;
  }
  plain(from, text.length);
  return segments;
}
