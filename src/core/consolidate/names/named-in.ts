import { bare } from "./letters";
import type { ListedUnit, UnitIndex } from "./unit-index";
import { wordsIn, type Kind } from "./unit-name";

/** A unit's words in a text, from its first word to behind its last. */
interface Mention {
  readonly unit: ListedUnit;
  readonly from: number;
  readonly to: number;
  /** What the text calls it: "huyện". */
  readonly kind: Kind | null;
}

/**
 * The units that a title, the name of a sheet or of a file names: where several overlap, the longest;
 * of twins, those of the kind printed before the name. A name of one word or beginning with a number
 * counts only behind its kind, or alone.
 *
 * @example unitsNamedIn(indexUnits(["Huyện Ninh Sơn"]), "BC_BHYT_NinhSon_6T2024") // ["Huyện Ninh Sơn"]
 */
export function unitsNamedIn(index: UnitIndex, text: string): readonly string[] {
  const words = wordsIn(text.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, " ").replace(/_/g, " "));
  const isBare = words.every((word) => word === bare(word));
  const mentions = words.flatMap((_, at) => mentionsAt(index, words, at, isBare));
  const outer = mentions.filter(
    (mention) =>
      !mentions.some(
        (other) =>
          other.from <= mention.from &&
          other.to >= mention.to &&
          other.to - other.from > mention.to - mention.from,
      ),
  );
  const kindly = outer.filter(({ unit, kind }) => kind !== null && kind === unit.kind);
  const chosen = outer.filter(
    (mention) => kindly.includes(mention) || !kindly.some(({ from }) => from === mention.from),
  );
  return [...new Set(chosen.map(({ unit }) => unit.unit))];
}

function mentionsAt(
  { byFirstWord }: UnitIndex,
  words: readonly string[],
  from: number,
  isBare: boolean,
): readonly Mention[] {
  const asRead = (word: string): string => (isBare ? bare(word) : word);
  const kind = kindBefore(words, from);
  return (byFirstWord.get(bare(words[from] ?? "")) ?? []).flatMap((unit) => {
    const to = from + unit.words.length;
    const isSame = unit.words.every((word, at) => asRead(word) === words[from + at]);
    if (!isSame || !isPossible(unit, kind)) return [];
    const isWeak = unit.words.length === 1 || /^\d/.test(unit.words[0] ?? "");
    return isWeak && kind === null && words.length > unit.words.length
      ? []
      : [{ unit, from, to, kind }];
  });
}

/** "Tỉnh Bạc Liêu" is not the city of Bạc Liêu, nor what the list calls Bạc Liêu alone. */
const isPossible = (unit: ListedUnit, kind: Kind | null): boolean =>
  kind === null || unit.kind === kind || (unit.kind === null && kind !== "province");

/** What stands before a name, without diacritics. */
const kindWords: ReadonlyMap<string, Kind> = new Map([
  ["tinh", "province"],
  ["thanh pho", "city"],
  ["tp", "city"],
  ["thi xa", "town"],
  ["tx", "town"],
  ["thi tran", "township"],
  ["tt", "township"],
  ["dac khu", "specialZone"],
  ["dk", "specialZone"],
  ["huyen", "district"],
  ["h", "district"],
  ["quan", "urbanDistrict"],
  ["q", "urbanDistrict"],
  ["phuong", "ward"],
  ["p", "ward"],
  ["xa", "commune"],
  ["x", "commune"],
  ["co so", "office"],
  ["lien huyen", "office"],
]);

function kindBefore(words: readonly string[], at: number): Kind | null {
  const last = bare(words[at - 1] ?? "");
  const both = `${bare(words[at - 2] ?? "")} ${last}`;
  return kindWords.get(both) ?? kindWords.get(last) ?? null;
}
