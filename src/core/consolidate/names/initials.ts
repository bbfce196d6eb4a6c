/**
 * Whether a name is another one with some of its words given by their first letters: "phan rang tc"
 * for Phan Rang – Tháp Chàm. At least one word is written out, and at least two are not. Letters only
 * stand for words without diacritics.
 */
export function isAbbreviated(printed: readonly string[], full: readonly string[]): boolean {
  let at = 0;
  let written = 0;
  let shortened = 0;
  for (const word of printed) {
    if (word === full[at]) {
      at += 1;
      written += 1;
      continue;
    }
    const { length } = word;
    if (length < 2 || word !== initialsOf(full.slice(at, at + length))) return false;
    at += length;
    shortened += length;
  }
  return at === full.length && written > 0 && shortened > 1;
}

/** The first letters of words without diacritics. */
export const initialsOf = (words: readonly string[]): string =>
  words.map((word) => word.slice(0, 1)).join("");
