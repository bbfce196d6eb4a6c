import type { Relation, SumRelation } from "../model/relation";
import type { Place, Table } from "../model/table";
import { holdsAt } from "../relations/holds";
import { isNumberAt } from "../relations/places";
import { addedCells, type Added } from "./added-cells";
import { formulaAt, tokensOf } from "./formula-cells";

/** A place as one number, for sets. */
export type Key = number;

/** What the figures of a table are sums of. */
export interface Subtotals {
  keyOf(place: Place): Key;
  placeOf(key: Key): Place;
  /** Whether a sum must hold at a place. */
  isSummed(place: Place): boolean;
  /** The sums that must hold there, along rows or along columns. */
  sumsAt(place: Place, along: Added["along"]): readonly SumRelation[];
  /** The figures a figure adds up, by its formula, or because it is a sum that holds. */
  membersOf(place: Place, along: Added["along"]): readonly Place[];
  /** Numbers that are no sums themselves, and make up the given figures. */
  leavesOf(places: readonly Place[], along: Added["along"]): ReadonlySet<Key>;
}

const none: readonly SumRelation[] = [];

export function subtotalsOf(table: Table, relations: readonly Relation[]): Subtotals {
  const width = table.columns.length;
  const keyOf = ({ row, column }: Place): Key => row * width + column;
  const placeOf = (key: Key): Place => ({ row: Math.floor(key / width), column: key % width });
  const sums = new Map<Key, readonly SumRelation[]>();
  for (const relation of relations) {
    if (relation.kind !== "sum") continue;
    const key = keyOf(relation.total);
    sums.set(key, [...(sums.get(key) ?? []), relation]);
  }
  const sumsAt: Subtotals["sumsAt"] = (place, along) =>
    sums
      .get(keyOf(place))
      ?.filter(({ parts: [part] }) =>
        along === "rows" ? part?.column === place.column : part?.row === place.row,
      ) ?? none;
  const known = new Map<Key, Added | null>();
  const addedAt = (place: Place): Added | null => {
    const formula = formulaAt(table, place);
    const isUnit = table.rows[place.row]?.kind === "unit";
    // a unit that repeats another's figure is no sum of it
    if (formula === null || (isUnit && formula.pattern.tokens.length === 1)) return null;
    const key = keyOf(place);
    const seen = known.get(key);
    if (seen !== undefined) return seen;
    const added = addedCells(table, tokensOf(formula), formula.cell);
    const isCopy = isUnit && added?.places.length === 1;
    known.set(key, isCopy ? null : added);
    return isCopy ? null : added;
  };
  const membersOf: Subtotals["membersOf"] = (place, along) => {
    const added = addedAt(place);
    if (added?.along === along) return added.places;
    return sumsAt(place, along).find((relation) => holdsAt(table, relation) !== false)?.parts ?? [];
  };
  const leavesOf: Subtotals["leavesOf"] = (places, along) => {
    const leaves = new Set<Key>();
    const seen = new Set<Key>();
    const rest = [...places];
    for (let place = rest.pop(); place !== undefined; place = rest.pop()) {
      const key = keyOf(place);
      if (seen.has(key)) continue;
      seen.add(key);
      const members = membersOf(place, along);
      if (members.length === 0 && isNumberAt(table, place)) leaves.add(key);
      for (const member of members) rest.push(member);
    }
    return leaves;
  };
  const isSummed = (place: Place): boolean => sums.has(keyOf(place));
  return { keyOf, placeOf, isSummed, sumsAt, membersOf, leavesOf };
}
