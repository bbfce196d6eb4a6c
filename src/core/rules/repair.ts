import type { Content } from "../model/content";
import type { SetCellsEdit } from "../model/edit";
import type { Found, Repair } from "../model/finding";
import type { CellRef } from "../model/reference";
import type { Place, Table, TableColumn } from "../model/table";
import { isCellError } from "../model/workbook";
import { toNumber } from "../numbers/decimal";
import { numberAt } from "../relations/places";
import { cellAt, formatIn, formulaIn, valueIn } from "./cells";

/** A cell to rewrite: what it holds, and what the table reads in it. */
export interface Rewrite {
  readonly cell: CellRef;
  readonly before: Held;
  readonly after: Held;
}

export interface Held {
  readonly content: Content;
  readonly numberFormat: string;
}

/**
 * Writes what certainly belongs in a finding's cells into them, one edit a run of neighbours down a
 * column: the numbers the table reads there, with a number format, or formulas. Null where that is not
 * certain.
 */
export const repairOf = (table: Table, { places, certain, formulas }: Found): Repair | null =>
  certain || formulas !== null
    ? {
        // a pasted table may have a million such cells, and few repairs are ever made
        get edits() {
          return rewriteAll(table, places, formulas);
        },
      }
    : null;

const rewriteAll = (
  table: Table,
  places: readonly Place[],
  formulas: Found["formulas"],
): readonly SetCellsEdit[] =>
  editsOf(places.map((place, at) => rewriteOf(table, place, formulas?.[at])));

/** One edit a run of neighbours down a column. */
export const editsOf = (rewrites: readonly Rewrite[]): readonly SetCellsEdit[] =>
  joinRuns(rewrites).map((run) => ({
    kind: "setCells",
    range: { ...run[0].cell, rowCount: run.length, columnCount: 1 },
    before: blockOf(run.map(({ before }) => before)),
    after: blockOf(run.map(({ after }) => after)),
  }));

function rewriteOf(table: Table, place: Place, meantFormula: string | undefined): Rewrite {
  const cell = cellAt(table, place);
  const formula = formulaIn(table, cell);
  const numberFormat = formatIn(table, cell);
  if (meantFormula !== undefined && formula !== null) {
    return {
      cell,
      before: { content: { formula }, numberFormat },
      after: { content: { formula: meantFormula }, numberFormat },
    };
  }
  // numbers take the place of typed cells alone: what they show is what they hold
  const value = valueIn(table, cell);
  const content = isCellError(value) ? value.code : value;
  return {
    cell,
    before: { content, numberFormat },
    after: meant(table, place, String(content)),
  };
}

type Run = [Rewrite, ...Rewrite[]];

function joinRuns(rewrites: readonly Rewrite[]): readonly Run[] {
  const runs: Run[] = [];
  for (const rewrite of rewrites) {
    const run = runs.at(-1);
    const above = run?.at(-1)?.cell;
    const { row, column } = rewrite.cell;
    if (above?.column === column && above.row + 1 === row) run?.push(rewrite);
    else runs.push([rewrite]);
  }
  return runs;
}

const blockOf = (cells: readonly Held[]): SetCellsEdit["before"] => ({
  contents: cells.map(({ content }) => [content]),
  numberFormats: cells.map(({ numberFormat }) => [numberFormat]),
});

function meant(table: Table, place: Place, printed: string): Held {
  const { value } = numberAt(table, place);
  const decimals = value.scale === 0 ? "" : `.${"0".repeat(value.scale)}`;
  const column = table.columns[place.column];
  if (column?.unit !== "percent") {
    return { content: toNumber(value), numberFormat: `#,##0${decimals}` };
  }
  const used = usedPercentFormats(table, column, place.column);
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
