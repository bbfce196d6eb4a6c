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

/** One for one, so that no place moves. Markup and formula signs around figures say nothing here. */
const oneForOne: readonly (readonly [RegExp, string])[] = [
  [/[\u00a0\u2000-\u200a\u202f\u205f\u3000*_`$|]/g, " "],
  [/[\u2010-\u2015\u2212]/g, "-"],
  [/[\u2044\u2215]/g, "/"],
  [/[\u25cf\u25aa\u25e6\u00b7\u2219\uf0b7]/g, "•"],
  [/[\r\u000b\u000c\u0085\u2028\u2029]/g, "\n"],
];

/**
 * Zero-width and direction marks, soft hyphens, variation selectors, byte order marks; or a letter
 * with combining marks, as a Mac writes "ệ".
 */
const special =
  /[\u00ad\u034f\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe00-\ufe0f\ufeff]+|\P{M}?\p{M}+/gu;
const invisible = /^[\u00ad\u034f\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe00-\ufe0f\ufeff]/;

/** More marks on one letter than any writing has: what is beyond is dropped. */
const mostMarks = 8;

/** Characters of the view that stand for characters of the original: as many, or a composed letter. */
interface Run {
  readonly view: number;
  readonly start: number;
  readonly end: number;
  readonly composed: boolean;
}

/** @example viewOf("45.9\u200b25").text // "45.925" */
export function viewOf(original: string): View {
  let even = original;
  for (const [pattern, plain] of oneForOne) even = even.replace(pattern, plain);

  const pieces: string[] = [];
  const runs: Run[] = [];
  let length = 0;
  const add = (piece: string, start: number, end: number, composed: boolean): void => {
    if (piece === "") return;
    runs.push({ view: length, start, end, composed });
    pieces.push(piece);
    length += piece.length;
  };
  let done = 0;
  for (const { 0: match, index } of even.matchAll(special)) {
    const end = index + match.length;
    add(even.slice(done, index), done, index, false);
    if (!invisible.test(match)) {
      const letter = Array.from(match.slice(0, 2 * mostMarks)).slice(0, 1 + mostMarks);
      add(letter.join("").normalize("NFC"), index, end, true);
    }
    done = end;
  }
  add(even.slice(done), done, even.length, false);

  const runAt = (at: number): Run | undefined => runs[lastAtMost(runs, at, ({ view }) => view)];
  const startOf = (at: number): number => {
    const run = runAt(at);
    if (run === undefined || at >= length) return original.length;
    return run.composed ? run.start : run.start + at - run.view;
  };
  const endOf = (at: number): number => {
    const run = runAt(at);
    if (run === undefined) return original.length;
    return run.composed ? run.end : run.start + at - run.view + 1;
  };
  const begins = lineBegins(original);
  const bounds = (start: number, end: number): readonly [number, number] => {
    const from = startOf(start);
    return [from, end > start ? endOf(end - 1) : from];
  };
  return {
    text: pieces.join(""),
    spanOf(start, end) {
      const [from, to] = bounds(start, end);
      return { line: lastAtMost(begins, from, (begin) => begin) + 1, start: from, end: to };
    },
    originalOf: (start, end) => original.slice(...bounds(start, end)),
  };
}

/** Lines are counted as editors do: \n, \r\n or \r ends one. */
const lineBegins = (original: string): readonly number[] => [
  0,
  ...Array.from(original.matchAll(/\r\n|\n|\r/g), ({ 0: match, index }) => index + match.length),
];

/** The last item whose value is at most `limit`, by halving; 0 where none is. */
function lastAtMost<Item>(
  items: readonly Item[],
  limit: number,
  valueOf: (item: Item) => number,
): number {
  let low = 0;
  let high = items.length;
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && valueOf(item) <= limit) low = middle;
    else high = middle;
  }
  return low;
}
