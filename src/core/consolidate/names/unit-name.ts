import { spelling } from "./letters";

/** What a name says its unit is. */
export type Kind =
  | "province"
  | "city"
  | "town"
  | "district"
  | "urbanDistrict"
  | "ward"
  | "commune"
  | "township"
  | "specialZone"
  | "office";

/** A name taken apart; its words in one spelling. */
export interface UnitName {
  /** Null where the name does not say. */
  readonly kind: Kind | null;
  readonly words: readonly string[];
  /** What stands in parentheses: old names, the district it lies in. */
  readonly aside: readonly string[];
}

/**
 * What a name may begin with, in one spelling; an abbreviation of one letter only before a dot, a
 * number or another word.
 */
const kinds: readonly (readonly [Kind, RegExp])[] = [
  ["province", /^tinh(?= )/],
  ["city", /^(?:thanh pho|t\.? ?p)(?=[ .])\.?/],
  ["town", /^(?:thi xa|t\.? ?x)(?=[ .])\.?/],
  ["township", /^(?:thi tran|t\.? ?t)(?=[ .])\.?/],
  ["specialZone", /^(?:dac khu|d\.? ?k)(?=[ .])\.?/],
  ["district", /^(?:huyen|h)(?=[ .])\.?/],
  ["urbanDistrict", /^(?:quan|q)(?=[ .\d])\.?/],
  ["ward", /^(?:phuong|p)(?=[ .\d])\.?/],
  ["commune", /^(?:xa|x)(?=[ .])\.?/],
  ["office", /^(?:co so|lien huyen)(?= )/],
];

/**
 * What may stand before a name and says nothing of it: ordinals and dashes ("1. ", "02) ", "IV. ",
 * but "X. " is a commune), and who reports for the unit.
 */
const prefixes: readonly RegExp[] = [
  /(?:bao hiem xa hoi|bhxh|van phong|vp|ubnd|uy ban nhan dan|bcd|ban chi dao)[ .:-]+/,
  /\(?(?:[ivlc]|[ivxlc]{2,6}|[a-g])[.)/] +/,
  /\(?\d{1,4}[.)/](?: +|(?=[^\d ]))/,
  /[-–—+*•] ?/,
];
const prefix = new RegExp(`^(?:${prefixes.map(({ source }) => source).join("|")})+`);

const parenthesised = /\(([^()]*)\)?/gu;

/**
 * Takes a printed name apart: ordinals and "BHXH" before it are dropped, "TP", "H.", "P.01" are told
 * from the name, "01" and "I" are 1. Dashes part words as spaces do.
 *
 * @example parseUnitName("TP. Phan Rang–Tháp Chàm") // city; phan, rang, thap`, cham`
 */
export function parseUnitName(text: string): UnitName {
  const aside: string[] = [];
  const outside = withRomans(text).replace(parenthesised, (_, inner: string) => {
    const [kind, name] = kindOf(spelling(inner).trim());
    aside.push(...(kind === null ? [] : [kind]), ...wordsOf(name));
    return " ";
  });
  const rest = withoutPrefix(
    spelling(outside)
      .replace(/[\s_]+/gu, " ")
      .trim(),
  );
  const [kind, name] = kindOf(rest);
  const words = wordsOf(name);
  // "Huyện" alone names nothing, and is no kind of anything
  return words.length === 0 ? { kind: null, words: wordsOf(rest), aside } : { kind, words, aside };
}

/** The name in one spelling, kind and parentheses included: what aliases are kept by. */
export function nameKey(text: string): string {
  const { kind, words, aside } = parseUnitName(text);
  return `${kind ?? ""}|${words.join(" ")}|${aside.join(" ")}`;
}

function kindOf(rest: string): readonly [Kind | null, string] {
  const plainly = withoutMarks(rest);
  for (const [kind, pattern] of kinds) {
    const length = pattern.exec(plainly.text)?.[0].length;
    if (length !== undefined) return [kind, rest.slice(plainly.from[length] ?? rest.length)];
  }
  return [null, rest];
}

function withoutPrefix(spelled: string): string {
  const plainly = withoutMarks(spelled);
  const length = prefix.exec(plainly.text)?.[0].length ?? 0;
  const name = spelled.slice(plainly.from[length] ?? spelled.length);
  return name === "" ? spelled : name;
}

/** A spelling without its marks, and where each of its letters begins in it. */
function withoutMarks(spelled: string): {
  readonly text: string;
  readonly from: readonly number[];
} {
  let text = "";
  const from: number[] = [];
  let at = 0;
  for (const character of spelled) {
    if (!/[\u0300-\u036f]/u.test(character)) {
      text += character === "đ" ? "d" : character;
      from.push(at);
    }
    at += character.length;
  }
  return { text, from };
}

/** The words of a text in one spelling, without what stands between them; 01 is 1. */
export const wordsIn = (text: string): readonly string[] => wordsOf(spelling(text));

const wordsOf = (spelled: string): readonly string[] =>
  spelled
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== "")
    .map((word) => (/^\d+$/.test(word) ? word.replace(/^0+(?=\d)/, "") : word));

/** "Phường IV" as "Phường 4": numerals in capitals that end a name which is not all in capitals. */
function withRomans(text: string): string {
  return text.replace(
    /(?<=\S\s+)([IVX]{1,5})(?=\s*(?:\(|$))/u,
    (numeral: string, _, at: number) => {
      const before = text.slice(0, at).trim();
      const isNamed = before === before.toUpperCase() && /\s/.test(before);
      const value = romans.indexOf(numeral) + 1;
      return isNamed || value === 0 ? numeral : String(value);
    },
  );
}

const romans = [
  ..."I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX".split(" "),
];
