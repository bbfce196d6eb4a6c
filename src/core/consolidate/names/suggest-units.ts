import { distance, fewestSteps } from "./distance";
import { isAbbreviated } from "./initials";
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
  const near: { readonly unit: ListedUnit; readonly cost: number }[] = [];
  for (const unit of units) {
    const cost = costOf(unit, name, most);
    if (cost !== null) near.push({ unit, cost });
  }
  near.sort((a, b) => a.cost - b.cost);
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
  const isOtherNumber = name.numbers !== "" && unit.numbers !== name.numbers;
  return letters + (isOtherKind ? costs.kind : 0) + (isOtherNumber ? costs.number : 0);
}

function lettersCost(unit: ListedUnit, name: ListedUnit, most: number): number | null {
  const fewest = fewestSteps(unit.letters, name.letters);
  const more = Math.abs(unit.plain.length - name.plain.length);
  // only where one has all letters of the other
  if (fewest === more && more > 0 && isCutShort(unit.plain, name.plain)) {
    return costs.cutShort + more / Math.max(unit.plain.length, name.plain.length);
  }
  if (isInitials(unit, name)) return costs.initials;
  if (fewest > most) return null;
  const steps = distance(unit.plain, name.plain, most);
  if (steps > most) return null;
  const spelled = distance(unit.joined, name.joined, unit.joined.length + name.joined.length);
  return steps + costs.diacritic * Math.max(0, spelled - steps);
}

const isCutShort = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) > 3 && (a.length < b.length ? b.includes(a) : a.includes(b));

/** "PRTC", or "PR-Tháp Chàm". */
const isInitials = (unit: ListedUnit, name: ListedUnit): boolean =>
  (name.plain.length > 1 && name.plain === unit.initials) ||
  (name.initials[0] === unit.initials[0] && isAbbreviated(name.plainWords, unit.plainWords));
