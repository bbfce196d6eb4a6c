import type { TextSpan } from "../model/claim";

/**
 * A text as the reader of sentences sees it: composed letters, no invisible characters, plain spaces
 * and hyphens. Every character knows where it stands in the original.
 */
export interface View {
  readonly text: string;
  /** The span in the original of the view's characters from `start` up to `end`. */
  spanOf(start: number, end: number): TextSpan;
  /** What the original holds there. */
  originalOf(start: number, end: number): string;
}

/** Zero-width and direction marks, soft hyphens, variation selectors, byte order marks. */
const invisible = /[\u00ad\u034f\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe00-\ufe0f\ufeff]/;
const marks = /\p{M}/u;

/** One for one, so that no place moves. Markup and formula signs around figures say nothing here. */
const plain: Readonly<Record<string, string>> = Object.fromEntries([
  ...[
    ..."\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000*_`$|",
  ].map((space) => [space, " "] as const),
  ...[..."\u2010\u2011\u2012\u2013\u2014\u2015\u2212"].map((dash) => [dash, "-"] as const),
  ...[..."\u2044\u2215"].map((slash) => [slash, "/"] as const),
  ...[..."\u2022\u25cf\u25aa\u25e6\u00b7\u2219\uf0b7"].map((bullet) => [bullet, "•"] as const),
  ["\u2028", "\n"],
  ["\u2029", "\n"],
  ["\u000b", "\n"],
  ["\u000c", "\n"],
  ["\r", "\n"],
]);

/** More marks on one letter than any writing has: what is beyond is dropped. */
const mostMarks = 8;

/** @example viewOf("45.9\u200b25").text // "45.925" */
export function viewOf(original: string): View {
  const characters: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  while (at < original.length) {
    const start = at;
    let cluster = characterAt(original, at);
    at += cluster.length;
    if (invisible.test(cluster)) continue;
    let taken = 0;
    while (at < original.length && isMark(original, at)) {
      const mark = characterAt(original, at);
      if (taken < mostMarks) cluster += mark;
      taken += 1;
      at += mark.length;
    }
    const composed = taken === 0 ? (plain[cluster] ?? cluster) : cluster.normalize("NFC");
    for (let unit = 0; unit < composed.length; unit += 1) {
      characters.push(composed.charAt(unit));
      starts.push(start);
      ends.push(at);
    }
  }
  const lineAt = lineFinder(original);
  const bounds = (start: number, end: number): readonly [number, number] => [
    starts[start] ?? original.length,
    end > start ? (ends[end - 1] ?? original.length) : (starts[start] ?? original.length),
  ];
  return {
    text: characters.join(""),
    spanOf(start, end) {
      const [from, to] = bounds(start, end);
      return { line: lineAt(from), start: from, end: to };
    },
    originalOf: (start, end) => original.slice(...bounds(start, end)),
  };
}

const characterAt = (text: string, at: number): string =>
  String.fromCodePoint(text.codePointAt(at) ?? 0);

/** Most characters are told by their code alone: nothing below the marks is one, nor is "ế". */
function isMark(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x300 || (code >= 0x1e00 && code < 0x2000)) return false;
  return marks.test(characterAt(text, at));
}

/** Lines are counted as editors do: \n, \r\n or \r ends one. */
function lineFinder(original: string): (at: number) => number {
  const begins = [0];
  for (let at = 0; at < original.length; at += 1) {
    const code = original.charCodeAt(at);
    if (code === 10 || (code === 13 && original.charCodeAt(at + 1) !== 10)) begins.push(at + 1);
  }
  return (at) => {
    let low = 0;
    let high = begins.length;
    while (low + 1 < high) {
      const middle = (low + high) >> 1;
      if ((begins[middle] ?? 0) <= at) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}
