import type { Random } from "./random";

/** Ways to spell a name that leave it what it is. */
const respellings: readonly [Spelling, ...Spelling[]] = [
  (_, name) => name.normalize("NFD"),
  (_, name) => name.toUpperCase(),
  (_, name) => name.toLowerCase(),
  (_, name) => name.replaceAll(" ", "  "),
  (_, name) => name.replace(/^(\p{Lu})\S+ /u, "$1."),
  (_, name) => name.replace(/^Thành phố |^TP /u, "T.P "),
  (_, name) => `BHXH ${name}`,
  (random, name) => `${random.integer(1, 99)}. ${name}`,
  (_, name) => name.replace(/ [-–] /gu, "-"),
  (_, name) => name.replace(/òa\b/gu, "oà").replace(/óa\b/gu, "oá").replace(/ủy\b/gu, "uỷ"),
  (_, name) => name.replace(/(\d)/gu, "0$1"),
];

/** Slips of the hand and of the ear. */
const misspellings: readonly [Spelling, ...Spelling[]] = [
  (random, name) => changed(name, letterAt(random, name), () => ""),
  (random, name) => changed(name, letterAt(random, name), (letter) => letter + letter),
  (random, name) => changed(name, letterAt(random, name), () => oneOf(random, "aeinhgtc")),
  (random, name) => {
    const at = letterAt(random, name);
    return name.slice(0, at) + (name[at + 1] ?? "") + (name[at] ?? "") + name.slice(at + 2);
  },
  (random, name) =>
    changed(name, accentAt(random, name), (letter) =>
      letter.normalize("NFD").slice(0, 1).replace("đ", "d"),
    ),
  (random, name) =>
    changed(name, accentAt(random, name), (letter) =>
      `${letter.normalize("NFD").slice(0, 1)}${random.pick(["\u0300", "\u0301", "\u0303", "\u0309", "\u0323"])}`.normalize(
        "NFC",
      ),
    ),
  (_, name) =>
    name
      .normalize("NFD")
      .replace(/[\u0300-\u036f]/gu, "")
      .replaceAll("đ", "d")
      .replaceAll("Đ", "D"),
  (random, name) =>
    changed(name, letterAt(random, name), (letter) => letter + oneOf(random, "wsfrxj")),
];

type Spelling = (random: Random, name: string) => string;

export const respell: Spelling = (random, name) => random.pick(respellings)(random, name);

/** A name with one slip in it; one in four has lost its kind as well. */
export function misspell(random: Random, name: string): string {
  const [, kind = "", rest = name] = /^(TP |Thành phố |Đặc khu |\S+ )(.+)$/u.exec(name) ?? [];
  const wrong = random.pick(misspellings)(random, rest);
  return random.chance(0.25) ? wrong : kind + wrong;
}

const oneOf = (random: Random, letters: string): string =>
  letters[random.integer(0, letters.length - 1)] ?? "";

const changed = (name: string, at: number, change: (letter: string) => string): string =>
  name.slice(0, at) + change(name[at] ?? "") + name.slice(at + 1);

const letterAt = (random: Random, name: string): number => placeOf(random, name, /\p{L}/u);

const accentAt = (random: Random, name: string): number => placeOf(random, name, /[^\x00-\x7f–]/u);

/** Where a letter of a kind stands, any of them; the last place where there is none. */
function placeOf(random: Random, name: string, wanted: RegExp): number {
  const places = [...name].flatMap((letter, at) => (wanted.test(letter) ? [at] : []));
  return places[random.integer(0, Math.max(0, places.length - 1))] ?? name.length - 1;
}
