import { isAbbreviated } from "./initials";
import { bare, tidy } from "./letters";
import { suggestUnits } from "./suggest-units";
import { unitsNamedIn } from "./named-in";
import { indexUnits, readName, type ListedUnit, type UnitIndex } from "./unit-index";

/** What a printed name is by the list alone. */
export type NameMatch =
  | { readonly kind: "matched"; readonly unit: string; readonly by: "exact" | "normalised" }
  | { readonly kind: "suggested"; readonly candidates: readonly [string, ...string[]] }
  | { readonly kind: "unknown" };

/** One list of units, ready to be asked; what was asked once is remembered. */
export interface NameMatcher {
  /** Which unit a name printed for one is. */
  match(printed: string): NameMatch;
  /** The units that a longer text names: a title, the name of a sheet or of a file. */
  namedIn(text: string): readonly string[];
}

/**
 * Matches names to a list of units: as they are printed; then as they are spelled, abbreviated or
 * stripped of diacritics, but only where a single unit of the list can be meant; else the likeliest
 * are suggested, to be confirmed. A kind ("Xã", "Phường") that the name and the unit both give must be
 * the same, and one given by neither side may be left out only where the rest names one unit.
 *
 * @example nameMatcher(["TP Phan Rang – Tháp Chàm"]).match("Phan Rang-TC") // matched, normalised
 */
export function nameMatcher(units: readonly string[]): NameMatcher {
  const index = indexUnits(units);
  return {
    match: remembered((printed) => matchName(index, printed)),
    namedIn: remembered((text) => unitsNamedIn(index, text)),
  };
}

function remembered<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const found = known.get(text) ?? answer(text);
    known.set(text, found);
    return found;
  };
}

function matchName(index: UnitIndex, printed: string): NameMatch {
  const exact = index.byText.get(tidy(printed));
  if (exact !== undefined) return { kind: "matched", unit: exact.unit, by: "exact" };
  const name = readName(printed);
  if (name.joined === "") return { kind: "unknown" };
  const only = onlyUnit(index, name);
  if (only !== null) return { kind: "matched", unit: only.unit, by: "normalised" };
  const [first, ...others] = suggestUnits(index, name);
  return first === undefined
    ? { kind: "unknown" }
    : { kind: "suggested", candidates: [first, ...others] };
}

/** The one unit a name can mean; null where there is none or several. */
function onlyUnit(index: UnitIndex, name: ListedUnit): ListedUnit | null {
  const same = index.byJoined.get(name.joined);
  if (same !== undefined) return onlyOf(same, name);
  const isTyped = name.joined !== name.plain;
  if (!isTyped) {
    const plain = index.byPlain.get(name.plain);
    if (plain !== undefined) return onlyOf(plain, name);
  }
  const initial = index.byFirstWord.get(name.plainWords[0] ?? "") ?? [];
  const abbreviated = initial.filter(
    (unit) => isAbbreviated(name.plainWords, unit.plainWords) && spellsAlike(name, unit),
  );
  return onlyOf(abbreviated, name);
}

/** Whether the words that a name with diacritics writes out have the unit's own. */
const spellsAlike = (name: ListedUnit, unit: ListedUnit): boolean =>
  name.joined === name.plain ||
  name.words.every(
    (word, at) => unit.words.includes(word) || !unit.plainWords.includes(name.plainWords[at] ?? ""),
  );

/** Of units whose words are a name's, the one of its kind and with what it has in parentheses. */
function onlyOf(units: readonly ListedUnit[], name: ListedUnit): ListedUnit | null {
  const narrowed = narrow(
    narrow(units, ({ kind }) => kind === name.kind),
    ({ aside }) => aside.join() === name.aside.join(),
  );
  const [only, another] = narrowed;
  if (only === undefined || another !== undefined) return null;
  const isSameKind = only.kind === name.kind || (units.length === 1 && isOneSided(only, name));
  return isSameKind && isSameAside(only, name) ? only : null;
}

/** Those that fulfil a wish, or all where none does. */
function narrow(
  units: readonly ListedUnit[],
  isWanted: (unit: ListedUnit) => boolean,
): readonly ListedUnit[] {
  const wanted = units.filter(isWanted);
  return wanted.length > 0 ? wanted : units;
}

const isOneSided = (unit: ListedUnit, name: ListedUnit): boolean =>
  unit.kind === null || name.kind === null;

/** "(cũ)" speaks of another unit than the one that has the name now. */
const isSameAside = (unit: ListedUnit, name: ListedUnit): boolean => {
  if (unit.aside.join() === name.aside.join()) return true;
  const isOld = [...unit.aside, ...name.aside].some((word) => bare(word) === "cu");
  return !isOld && (unit.aside.length === 0 || name.aside.length === 0);
};
