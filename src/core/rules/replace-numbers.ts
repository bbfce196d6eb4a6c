import type { Content } from "../model/content";
import type { Decimal } from "../model/decimal";
import type { SetCellsEdit } from "../model/edit";
import type { Repair } from "../model/finding";
import type { Place, Table } from "../model/table";
import { isCellError, type CellValue } from "../model/workbook";
import { toNumber } from "../numbers/decimal";
import { numberAt } from "../relations/places";
import { cellAt } from "./at";

interface Cell {
  readonly content: Content;
  readonly numberFormat: string;
}

/**
 * Makes repairs that write the numbers a table reads at some places into their cells, with a number
 * format: one edit a run of neighbours down a column. Places come column by column, top first.
 */
export function numberReplacer(table: Table): (places: readonly Place[]) => Repair {
  const formats = new Map<number, ReadonlySet<string>>();
  const formatsOf = (column: number): ReadonlySet<string> => {
    const known = formats.get(column) ?? usedPercentFormats(table, column);
    formats.set(column, known);
    return known;
  };
  return (places) => ({
    edits: joinRuns(table, places).map((run) => ({
      kind: "setCells",
      range: { ...cellAt(table, run[0]), rowCount: run.length, columnCount: 1 },
      before: blockOf(run.map((place) => stored(table, place))),
      after: blockOf(run.map((place) => meant(table, place, formatsOf(place.column)))),
    })),
  });
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

/** What a cell shows, as the host gave it. */
export function rawAt(table: Table, place: Place): CellValue {
  const { row, column } = cellAt(table, place);
  return table.sheet.values[row - table.sheet.row]?.[column - table.sheet.column] ?? null;
}

export function numberFormatAt(table: Table, place: Place): string {
  const { row, column } = cellAt(table, place);
  const formats = table.sheet.numberFormats[row - table.sheet.row];
  return formats?.[column - table.sheet.column] ?? "General";
}

/** Only typed cells are replaced: what they show is what they hold. */
function stored(table: Table, place: Place): Cell {
  const value = rawAt(table, place);
  return {
    content: isCellError(value) ? value.code : value,
    numberFormat: numberFormatAt(table, place),
  };
}

function meant(table: Table, place: Place, percentFormats: ReadonlySet<string>): Cell {
  const { value } = numberAt(table, place);
  const decimals = value.scale === 0 ? "" : `.${"0".repeat(value.scale)}`;
  if (table.columns[place.column]?.unit !== "percent") {
    return { content: toNumber(value), numberFormat: `#,##0${decimals}` };
  }
  const printed = String(rawAt(table, place));
  if (percentFormats.size === 0 && !printed.includes("%")) {
    return { content: toNumber(value), numberFormat: `0${decimals}` };
  }
  return {
    content: toNumber(hundredth(value)),
    numberFormat: percentFormat(percentFormats, decimals),
  };
}

const hundredth = ({ units, scale }: Decimal): Decimal => ({ units, scale: scale + 2 });

/** The percent formats of a column's numeric cells. */
function usedPercentFormats(table: Table, column: number): ReadonlySet<string> {
  const formats = new Set<string>();
  for (const row of table.rows.keys()) {
    const format = numberFormatAt(table, { row, column });
    if (typeof rawAt(table, { row, column }) === "number" && format.includes("%"))
      formats.add(format);
  }
  return formats;
}

/** The column's own format that shows as many decimals, or a new one. */
const percentFormat = (used: ReadonlySet<string>, decimals: string): string =>
  [...used].find((format) => format.includes(`0${decimals}%`)) ?? `0${decimals}%`;
