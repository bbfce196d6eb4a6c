import { bare } from "./letters";

/**
 * Whether a name is another one with some of its words given by their first letters: "phan rang tc"
 * for Phan Rang – Tháp Chàm. At least one word is written out, and at least two are not.
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
    const letters = [...bare(word)];
    if (letters.length < 2 || letters.some((letter, next) => letter !== initialOf(full[at + next])))
      return false;
    at += letters.length;
    shortened += letters.length;
  }
  return at === full.length && written > 0 && shortened > 1;
}

/** The first letters of a name's words. */
export const initialsOf = (words: readonly string[]): string => words.map(initialOf).join("");

const initialOf = (word: string | undefined): string => bare(word ?? "").slice(0, 1);
