import type { Content } from "../model/content";
import type { SetCellsEdit } from "../model/edit";
import type { Found, Repair } from "../model/finding";
import type { Place, Table, TableColumn } from "../model/table";
import { isCellError } from "../model/workbook";
import { toNumber } from "../numbers/decimal";
import { numberAt } from "../relations/places";
import { cellAt, formatIn, valueIn } from "./cells";

interface Cell {
  readonly content: Content;
  readonly numberFormat: string;
}

/**
 * Writes the numbers a table certainly reads in a finding's cells into them, with a number format: one
 * edit a run of neighbours down a column. Null where what the cells mean is not certain.
 */
export function repairOf(table: Table, { places, certain }: Found): Repair | null {
  if (!certain) return null;
  const edits = joinRuns(table, places).map((run): SetCellsEdit => ({
    kind: "setCells",
    range: { ...cellAt(table, run[0]), rowCount: run.length, columnCount: 1 },
    before: blockOf(run.map((place) => stored(table, place))),
    after: blockOf(run.map((place) => meant(table, place))),
  }));
  return { edits };
}

type Run = [Place, ...Place[]];

function joinRuns(table: Table, places: readonly Place[]): readonly Run[] {
  const runs: Run[] = [];
  for (const place of places) {
    const run = runs.at(-1);
    const above = run?.at(-1);
    const continues =
      above?.column === place.column && rowOf(table, place) === rowOf(table, above) + 1;
    if (run !== undefined && continues) run.push(place);
    else runs.push([place]);
  }
  return runs;
}

const rowOf = (table: Table, place: Place): number => cellAt(table, place).row;

const blockOf = (cells: readonly Cell[]): SetCellsEdit["before"] => ({
  contents: cells.map(({ content }) => [content]),
  numberFormats: cells.map(({ numberFormat }) => [numberFormat]),
});

/** Only typed cells are replaced: what they show is what they hold. */
function stored(table: Table, place: Place): Cell {
  const cell = cellAt(table, place);
  const value = valueIn(table, cell);
  return {
    content: isCellError(value) ? value.code : value,
    numberFormat: formatIn(table, cell),
  };
}

function meant(table: Table, place: Place): Cell {
  const { value } = numberAt(table, place);
  const decimals = value.scale === 0 ? "" : `.${"0".repeat(value.scale)}`;
  const column = table.columns[place.column];
  if (column?.unit !== "percent") {
    return { content: toNumber(value), numberFormat: `#,##0${decimals}` };
  }
  const used = usedPercentFormats(table, column, place.column);
  const printed = String(valueIn(table, cellAt(table, place)));
  if (used.size === 0 && !printed.includes("%")) {
    return { content: toNumber(value), numberFormat: `0${decimals}` };
  }
  // the column's own format that shows as many decimals
  const own = [...used].find((format) => format.includes(`0${decimals}%`));
  const hundredth = { units: value.units, scale: value.scale + 2 };
  return { content: toNumber(hundredth), numberFormat: own ?? `0${decimals}%` };
}

/** A table may have thousands of such cells and has few columns. */
const known = new WeakMap<TableColumn, ReadonlySet<string>>();

/** The percent formats of a column's numeric cells. */
function usedPercentFormats(table: Table, column: TableColumn, at: number): ReadonlySet<string> {
  const found = known.get(column);
  if (found !== undefined) return found;
  const cells = table.rows.map((_, row) => cellAt(table, { row, column: at }));
  const numeric = cells.filter((cell) => typeof valueIn(table, cell) === "number");
  const used = new Set(numeric.map((cell) => formatIn(table, cell)));
  const percents = new Set([...used].filter((format) => format.includes("%")));
  known.set(column, percents);
  return percents;
}
