/** Grave, acute, tilde, hook and dot below: the tones. */
const tones = "\u0300\u0301\u0303\u0309\u0323";
/** The mark of a tone and the letters behind it, to the end of the syllable. */
const toneInside = new RegExp(`([${tones}])([\\p{L}\u0302\u0306\u031b]+)`, "gu");
const marks = /[\u0300-\u036f]/gu;
/** "Mỹ" and "Mĩ", "Quỳ" and "Quì"; the y of "Thủy" is another sound. */
const lastY =
  /(?<=(?:^|[^\p{L}\u0302])(?:[bdhklmnprstv]|qu|th|ch|kh|tr|ph|nh))y(?=[\u0300-\u0323]*(?!\p{L}))/gu;
const apostrophes = /['’‘ʼ`´]/gu;
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/gu;

/**
 * A name in one spelling: small letters in the decomposed form, the tone at the end of its syllable
 * wherever it was typed ("hoà", "hòa"), i for a y that sounds like it, the Icelandic ð of old fonts as
 * đ, no apostrophes.
 *
 * @example spelling("HOÀ") === spelling("Hòa")
 */
export const spelling = (text: string): string =>
  text
    .replace(invisible, "")
    .normalize("NFD")
    .toLowerCase()
    .replace(/ð/g, "đ")
    .replace(apostrophes, "")
    .replace(toneInside, "$2$1")
    .replace(lastY, "i");

/** A spelling without its tones and the marks of its vowels. */
export const bare = (spelled: string): string => spelled.replace(marks, "").replace(/đ/g, "d");

/** A name as it is compared letter by letter: one spacing, one form of Unicode, no invisible signs. */
export const tidy = (text: string): string =>
  text.replace(invisible, "").normalize("NFC").replace(/\s+/gu, " ").trim();
