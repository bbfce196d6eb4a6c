import { lettersOf } from "./distance";
import { initialsOf } from "./initials";
import { bare, tidy } from "./letters";
import { parseUnitName, type UnitName } from "./unit-name";

/** A unit of the list as names are compared with it. */
export interface ListedUnit extends UnitName {
  readonly unit: string;
  /** Its words without gaps; and those without diacritics. */
  readonly joined: string;
  readonly plain: string;
  readonly plainWords: readonly string[];
  /** Of its words. */
  readonly initials: string;
  readonly numbers: string;
  /** How often each letter stands in `plain`, some letters together. */
  readonly letters: Int8Array;
}

/** The list of units by everything names are looked up by. */
export interface UnitIndex {
  readonly units: readonly ListedUnit[];
  readonly byText: ReadonlyMap<string, ListedUnit>;
  readonly byJoined: ReadonlyMap<string, readonly ListedUnit[]>;
  readonly byPlain: ReadonlyMap<string, readonly ListedUnit[]>;
  /** By their first word, without diacritics. */
  readonly byFirstWord: ReadonlyMap<string, readonly ListedUnit[]>;
}

export function indexUnits(names: readonly string[]): UnitIndex {
  const units = [...new Set(names)].map(readName);
  return {
    units,
    byText: new Map(units.map((unit) => [tidy(unit.unit), unit])),
    byJoined: groupBy(units, ({ joined }) => joined),
    byPlain: groupBy(units, ({ plain }) => plain),
    byFirstWord: groupBy(units, ({ words: [first = ""] }) => bare(first)),
  };
}

/** A printed name as listed ones are held. */
export function readName(unit: string): ListedUnit {
  const name = parseUnitName(unit);
  const joined = name.words.join("");
  const plainWords = name.words.map(bare);
  const plain = plainWords.join("");
  return {
    ...name,
    unit,
    joined,
    plain,
    plainWords,
    initials: initialsOf(plainWords),
    numbers: name.words.filter((word) => /^\d+$/.test(word)).join(),
    letters: lettersOf(plain),
  };
}

function groupBy(
  units: readonly ListedUnit[],
  keyOf: (unit: ListedUnit) => string,
): ReadonlyMap<string, readonly ListedUnit[]> {
  const groups = new Map<string, ListedUnit[]>();
  for (const unit of units) {
    const key = keyOf(unit);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [unit]);
    else group.push(unit);
  }
  return groups;
}
