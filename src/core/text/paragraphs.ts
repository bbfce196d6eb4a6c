/** One sentence or several that belong together: a bullet, a numbered point, a footnote, a block of lines. */
export interface Paragraph {
  /** In the view, without its bullet, number or footnote mark. */
  readonly start: number;
  readonly end: number;
  /** How deep its bullet stands: numbered points 0, "-" 1, "+" 2, "•" 3; null where it has none. */
  readonly depth: number | null;
}

/** Cells of a pasted table stand between tabs; its figures are checked as a table, not as prose. */
const tableLine = /\t[^\t\n]*\t/;
const bullet = /^[ \t]*([-+•])[ \t]*(?=\S)/;
const ordinal =
  /^[ \t#>]*(?:\d{1,2}(?:\.\d{1,2}){0,4}[.)]|\d{1,2}(?:\.\d{1,2}){1,4}(?=[ \t]+\p{Lu})|[a-zđ]\)|[IVXivx]{1,5}[.)]|\(\d{1,2}\))[ \t]+(?=\S)/u;
/** "1Công văn", "6 Đến 30/9": the note's number, glued to its first word or one space before it. */
const footnote = /^[ \t]*\d{1,2} ?(?=\p{Lu}\p{L})/u;
const heading = /^[ \t]*#{1,6}[ \t]+/;
const closed = /[.;:!?…]["”’)\]]{0,3}$/;
/** A line that was wrapped is about as long as its neighbours; a heading is short. */
const wrappedLength = 50;

/**
 * Splits a text into paragraphs. Lines that were wrapped, as in text taken from a PDF, are joined
 * again, blank lines between them or not: a line goes on with the one before when that one is not
 * closed and this one begins like the middle of a sentence.
 */
export function splitParagraphs(text: string): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let last: { readonly line: string; readonly joinable: boolean } | null = null;
  let start = 0;
  for (const line of text.split("\n")) {
    const end = start + line.length;
    const trimmed = line.trim();
    if (trimmed !== "") {
      const begun = beginning(line);
      const previous = paragraphs.at(-1);
      if (tableLine.test(line)) {
        last = null;
      } else if (previous !== undefined && last?.joinable && goesOn(last.line, line, begun)) {
        paragraphs[paragraphs.length - 1] = { ...previous, end };
        last = { line: trimmed, joinable: true };
      } else {
        paragraphs.push({ start: start + begun.length, end, depth: begun.depth });
        last = { line: trimmed, joinable: !heading.test(line) };
      }
    }
    start = end + 1;
  }
  return paragraphs;
}

interface Beginning {
  /** Characters of the bullet, number or mark. */
  readonly length: number;
  readonly depth: number | null;
  readonly begins: boolean;
}

function beginning(line: string): Beginning {
  const marked = bullet.exec(line);
  if (marked !== null) {
    const depth = "-+•".indexOf(marked[1] ?? "-") + 1;
    return { length: marked[0].length, depth, begins: true };
  }
  const numbered = ordinal.exec(line) ?? heading.exec(line);
  if (numbered !== null) return { length: numbered[0].length, depth: 0, begins: true };
  const noted = footnote.exec(line);
  if (noted !== null) return { length: noted[0].length, depth: null, begins: true };
  return { length: 0, depth: null, begins: false };
}

function goesOn(before: string, line: string, { begins, depth }: Beginning): boolean {
  if (closed.test(before)) return false;
  const first = line.trim().charAt(0);
  // "12 Công ty" may be the middle of a wrapped sentence; "1Công văn" may not
  if (begins && (depth !== null || !/[,(]$/.test(before) || /^\s*\d+\p{Lu}/u.test(line)))
    return false;
  if (first !== first.toUpperCase() || /[\d(,;%]/.test(first)) return true;
  return before.length >= wrappedLength;
}
