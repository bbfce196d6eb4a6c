import type { Found, NamedCell, Rule } from "../model/finding";
import type { Place, Table } from "../model/table";
import { isNumberAt } from "../relations/places";
import { addedCells, type Added } from "./added-cells";
import { cellAt } from "./cells";
import { formulasOf, tokensOf, type FormulaCell } from "./formula-cells";
import { foundAt } from "./found";
import { formatSum, neighbourSum } from "./sum-formula";
import { subtotalsOf, type Key, type Subtotals } from "./subtotals";

/** A sum that leaves out figures of its block, adds some twice, or adds what is none of the table. */
export const formulaRange: Rule = {
  id: "formula-range",
  severity: "error",
  check: (table, relations) => {
    const subtotals = subtotalsOf(table, relations);
    return formulasOf(table).flatMap((cells) =>
      cells.flatMap((cell) => {
        if (cell === null || !isTotal(table, subtotals, cell.place)) return [];
        const added = addedCells(table, tokensOf(cell), cell.cell);
        return added === null ? [] : judge(table, subtotals, cell, added);
      }),
    );
  },
};

/** Whether a figure is a total by its row, or by what must hold there. */
function isTotal({ rows }: Table, { isSummed }: Subtotals, place: Place): boolean {
  const kind = rows[place.row]?.kind;
  return kind === "total" || kind === "group" || isSummed(place);
}

function judge(
  table: Table,
  subtotals: Subtotals,
  cell: FormulaCell,
  { along, places, foreign }: Added,
): readonly Found[] {
  if (foreign.length === 0 && isWhole(table, subtotals, cell.place, along, places)) return [];
  const twice = addedTwice(table, subtotals, along, places);
  const once = places.filter((place) => !isAside(table, place.row));
  const leaves = subtotals.leavesOf(once, along);
  const due = partsWith(subtotals, cell.place, along, leaves);
  const missing = [...(due?.leaves ?? [])]
    .filter((key) => !leaves.has(key))
    .sort((a, b) => a - b)
    .map(subtotals.placeOf);
  if (twice.length + missing.length + foreign.length === 0) return [];
  const wanted = due?.parts ?? withoutMembers(table, subtotals, along, once);
  const copied = neighbourSum(table, cell, along, wanted);
  const name = (place: Place): NamedCell => ({
    cell: cellAt(table, place),
    name:
      (along === "rows" ? table.rows[place.row]?.label : table.columns[place.column]?.heading) ??
      "",
  });
  const detail = {
    rule: "formula-range",
    formula: cell.formula,
    expected: copied ?? formatSum(table, along, wanted),
    along,
    missing: missing.map(name),
    twice: twice.map(name),
    foreign: foreign.map((one) => ({ cell: one, name: "" })),
  } as const;
  const formulas = copied === null ? null : [copied];
  return [{ ...foundAt(cell.place, [...missing, ...twice], detail), formulas }];
}

/** Whether the formula plainly adds the parts of the sum that must hold, as nearly all do: told without sets. */
function isWhole(
  table: Table,
  { sumsAt, membersOf }: Subtotals,
  total: Place,
  along: Added["along"],
  places: readonly Place[],
): boolean {
  const [due] = sumsAt(total, along);
  const numbers = places.filter((place) => isNumberAt(table, place));
  return (
    numbers.length === due?.parts.length &&
    numbers.every(({ row, column }, at) => {
      const part = due.parts[at];
      const isPart = part?.row === row && part.column === column;
      return isPart && membersOf(part, along).length === 0;
    })
  );
}

/** Figures added again: a second time, as a subtotal beside its members, or as "of which" of another. */
function addedTwice(
  table: Table,
  { keyOf, membersOf }: Subtotals,
  along: Added["along"],
  places: readonly Place[],
): readonly Place[] {
  const all = new Set(places.map(keyOf));
  const before = new Set<Key>();
  return places.filter((place) => {
    const isRepeated = before.has(keyOf(place));
    before.add(keyOf(place));
    if (!isNumberAt(table, place)) return false;
    const isSubtotal = membersOf(place, along).some(
      (member) => all.has(keyOf(member)) && isNumberAt(table, member),
    );
    return isRepeated || isSubtotal || all.has(keyOf(wholeOf(table, place)));
  });
}

/** The row that a memo row repeats and a part is of; a place that is nowhere for any other. */
function wholeOf({ rows }: Table, { row, column }: Place): Place {
  let above = row;
  while (isAside({ rows }, above)) above -= 1;
  return above === row ? nowhere : { row: above, column };
}

/** Whether no total adds a row. */
const isAside = ({ rows }: Pick<Table, "rows">, row: number): boolean =>
  rows[row]?.kind === "memo" || rows[row]?.kind === "part";

const nowhere: Place = { row: -1, column: 0 };

/** The sum that must hold here and adds more of what the formula adds, or as much. */
function partsWith(
  subtotals: Subtotals,
  place: Place,
  along: Added["along"],
  leaves: ReadonlySet<Key>,
): { readonly parts: readonly Place[]; readonly leaves: ReadonlySet<Key> } | null {
  for (const { parts } of subtotals.sumsAt(place, along)) {
    const all = subtotals.leavesOf(parts, along);
    if ([...leaves].every((leaf) => all.has(leaf))) return { parts, leaves: all };
  }
  return null;
}

/** What is left when subtotals stand for their members. */
function withoutMembers(
  table: Table,
  { keyOf, membersOf }: Subtotals,
  along: Added["along"],
  places: readonly Place[],
): readonly Place[] {
  const members = new Set(places.flatMap((place) => membersOf(place, along).map(keyOf)));
  const kept = new Map(places.map((place) => [keyOf(place), place]));
  return [...kept.values()].filter(
    (place) => !members.has(keyOf(place)) && isNumberAt(table, place),
  );
}
