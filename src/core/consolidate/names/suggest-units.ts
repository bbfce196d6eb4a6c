import { distance } from "./distance";
import { initialsOf, isAbbreviated } from "./initials";
import { bare } from "./letters";
import type { ListedUnit, UnitIndex } from "./unit-index";

/** More are no help to choose from. */
const mostSuggestions = 5;

/** Of a name's letters this share may be mistyped; in a short name always one. */
const mistyped = 0.34;

/** What a wrong diacritic, another kind and a name cut short cost, where a wrong letter costs 1. */
const costs = { diacritic: 0.25, kind: 0.5, cutShort: 1, initials: 1.5, number: 2 };

/** What costs more than the likeliest by this is not worth showing beside it. */
const farther = 1.5;

/** The units a name may be meant for, likeliest first; of equals the one listed first. */
export function suggestUnits({ units }: UnitIndex, name: ListedUnit): readonly string[] {
  const most = Math.max(1, Math.floor(mistyped * name.plain.length));
  const near = units
    .flatMap((unit) => {
      const cost = costOf(unit, name, most);
      return cost === null ? [] : [{ unit, cost }];
    })
    .sort((a, b) => a.cost - b.cost);
  const [likeliest] = near;
  return near
    .filter(({ cost }) => cost <= (likeliest?.cost ?? 0) + farther)
    .slice(0, mostSuggestions)
    .map(({ unit }) => unit.unit);
}

/** How far a name is from a unit's; null where it is too far to be meant. */
function costOf(unit: ListedUnit, name: ListedUnit, most: number): number | null {
  const letters = lettersCost(unit, name, most);
  if (letters === null) return null;
  const isOtherKind = unit.kind !== null && name.kind !== null && unit.kind !== name.kind;
  const isOtherNumber = name.words.some(isNumber) && numbersOf(unit) !== numbersOf(name);
  return letters + (isOtherKind ? costs.kind : 0) + (isOtherNumber ? costs.number : 0);
}

function lettersCost(unit: ListedUnit, name: ListedUnit, most: number): number | null {
  const [shorter, longer] =
    unit.plain.length < name.plain.length ? [unit.plain, name.plain] : [name.plain, unit.plain];
  if (shorter.length > 3 && longer.includes(shorter) && shorter.length < longer.length) {
    return costs.cutShort + (longer.length - shorter.length) / longer.length;
  }
  if (isInitials(unit, name)) return costs.initials;
  if (fewestSteps(unit.plain, name.plain) > most) return null;
  const steps = distance(unit.plain, name.plain, most);
  if (steps > most) return null;
  const spelled = distance(unit.joined, name.joined, unit.joined.length + name.joined.length);
  return steps + costs.diacritic * Math.max(0, spelled - steps);
}

/** "PRTC", or "PR-Tháp Chàm". */
const isInitials = (unit: ListedUnit, name: ListedUnit): boolean =>
  (name.plain.length > 1 && name.plain === initialsOf(unit.words)) ||
  isAbbreviated(name.words.map(bare), unit.words.map(bare));

/** No fewer steps than this turn one text into the other: letters that one has more of. */
function fewestSteps(a: string, b: string): number {
  // letters that fall together only make it fewer
  const counts = new Int16Array(64);
  const count = (text: string, by: number): void => {
    for (let at = 0; at < text.length; at += 1) {
      const letter = text.charCodeAt(at) & 63;
      counts[letter] = (counts[letter] ?? 0) + by;
    }
  };
  count(a, 1);
  count(b, -1);
  let more = 0;
  let less = 0;
  for (const difference of counts) {
    if (difference > 0) more += difference;
    else less -= difference;
  }
  return Math.max(more, less);
}

const isNumber = (word: string): boolean => /^\d+$/.test(word);
const numbersOf = ({ words }: ListedUnit): string => words.filter(isNumber).join();
