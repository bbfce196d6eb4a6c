import { formatFormula } from "../formulas/copy";
import { formatRange } from "../model/a1";
import { cellRef, rangeRef, type RangeRef } from "../model/reference";
import type { Place, Table } from "../model/table";
import { isNumberAt } from "../relations/places";
import { addedCells, type Added } from "./added-cells";
import { cellAt, valueIn } from "./cells";
import { copiedTo, formulasOf, type FormulaCell } from "./formula-cells";

/** What reads as a formula at a glance. */
const mostRanges = 6;

/** "=SUM(C7:C13)": the sum of some figures of one line; null where they are too scattered. */
export function formatSum(
  table: Table,
  along: Added["along"],
  places: readonly Place[],
): string | null {
  const runs: RangeRef[] = [];
  for (const place of inOrder(places)) {
    const cell = cellAt(table, place);
    const last = runs.at(-1);
    const joined = last === undefined ? null : joinRange(table, last, cell, along);
    if (joined !== null) runs.pop();
    runs.push(joined ?? { ...cell, rowCount: 1, columnCount: 1 });
  }
  if (runs.length === 0 || runs.length > mostRanges) return null;
  return `=SUM(${runs.map(formatRange).join(",")})`;
}

/** The range up to another cell, where nothing stands between. */
function joinRange(
  table: Table,
  { sheet, row, column, rowCount, columnCount }: RangeRef,
  cell: { readonly row: number; readonly column: number },
  along: Added["along"],
): RangeRef | null {
  const [down, across] = along === "rows" ? [1, 0] : [0, 1];
  const count = 1 + cell.row - row + cell.column - column;
  for (let at = rowCount + columnCount - 1; at < count - 1; at += 1) {
    const between = cellRef(sheet, row + at * down, column + at * across);
    if (valueIn(table, between) !== null) return null;
  }
  return rangeRef(sheet, row, column, down === 1 ? count : 1, across === 1 ? count : 1);
}

/**
 * The sum a neighbour has, copied here, where that adds exactly the wanted figures: what the officer
 * meant, for it stands beside. Null where no neighbour does.
 */
export function neighbourSum(
  table: Table,
  cell: FormulaCell,
  along: Added["along"],
  wanted: readonly Place[],
): string | null {
  const { row, column } = cell.place;
  const neighbours =
    along === "rows"
      ? formulasOf(table).map((cells) => cells[row] ?? null)
      : (formulasOf(table)[column] ?? []);
  const meant = namesOf(wanted);
  for (const neighbour of neighbours) {
    const tokens = neighbour === null ? null : copiedTo(neighbour, cell.cell);
    const added = tokens === null ? null : addedCells(table, tokens, cell.cell);
    if (tokens === null || added === null || added.foreign.length > 0) continue;
    const numbers = added.places.filter((place) => isNumberAt(table, place));
    if (namesOf(numbers) === meant) return formatFormula(tokens);
  }
  return null;
}

const inOrder = (places: readonly Place[]): readonly Place[] =>
  [...places].sort((a, b) => a.row - b.row || a.column - b.column);

const namesOf = (places: readonly Place[]): string =>
  inOrder(places)
    .map(({ row, column }) => `${row} ${column}`)
    .join(",");
