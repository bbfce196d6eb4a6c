import { columnIndex, rangeRef, rowIndex } from "../model/reference";
import type { Figure, Table, TableColumn, TableRow } from "../model/table";
import type { Sheet } from "../model/workbook";
import { bandsEndingAt, markOf, type Band } from "./band";
import { findBodyRows, findUnitColumn } from "./body";
import { labelColumn, settleColumn, settleInsured } from "./columns";
import { holdsFractions, readFigures, settleUnit, type ColumnReading } from "./figures";
import { plain } from "./plain";
import { readGrid, type Grid } from "./grid";
import { readHeadings } from "./headings";
import { readOutlines, type Nested } from "./outline";
import { readRawColumn, type RawCell } from "./raw-column";
import { readSigns, type RowSigns } from "./row-signs";
import { settleRows, type SettledRows } from "./settle-rows";
import { hasSlips } from "./slips";
import { tableStyle } from "./style";
import { readTitle } from "./title";
import { isUnitHeading, namesUnit } from "./words";

/**
 * The tables of a sheet that hold figures worth comparing, in reading order: those with a total row,
 * parts of one, or groups that add up; or with at least two columns whose headings name a measure.
 */
export function findTables(sheet: Sheet): readonly Table[] {
  const grid = readGrid(sheet);
  const tables: Table[] = [];
  /** By column, the last row a table found before holds. */
  const taken = new Int32Array(grid.columnCount).fill(-1);
  for (let row = 0; row < grid.rowCount; row += 1) {
    const isFree = (r: number, column: number): boolean => r > (taken[column] ?? -1);
    for (const band of bandsEndingAt(grid, row, isFree)) {
      const rows = findBodyRows(grid, band);
      const table = readTable(grid, band, rows, readTitle(grid, band, isFree));
      if (table === null) continue;
      tables.push(table);
      taken.fill(rows.at(-1) ?? row, band.from, band.to + 1);
    }
  }
  return tables;
}

const blank: Figure = { kind: "blank" };

const nameRows = (
  sheet: Sheet,
  signs: readonly RowSigns[],
  nested: readonly Nested[],
): readonly TableRow[] =>
  nested.map((row, at) => ({
    ...row,
    row: rowIndex(sheet.row + (signs[at]?.row ?? 0)),
    label: signs[at]?.label ?? "",
  }));

interface DraftColumn extends ColumnReading {
  readonly at: number;
  readonly column: TableColumn;
  readonly cells: readonly RawCell[];
}

function readTable(
  grid: Grid,
  band: Band,
  bodyRows: readonly number[],
  title: readonly string[],
): Table | null {
  const { sheet } = grid;
  const unitColumn = findUnitColumn(grid, band, bodyRows);
  const signs = readSigns(grid, band, bodyRows, unitColumn);
  const outlines = readOutlines(signs);
  const [likeliest = []] = outlines;
  const drafts = settleInsured(readColumns(grid, band, signs, likeliest, unitColumn, title));
  const columns = drafts.map(({ column }) => column);
  const style = tableStyle(drafts);
  const byColumn = drafts.map((draft) => readFigures(draft.cells, draft, style));
  const figures = signs.map((_, row) => byColumn.map((cells) => cells[row] ?? blank));
  const rows = settleRows(outlines, columns, figures);
  if (!isWorthComparing(columns, rows)) return null;
  const last = bodyRows.at(-1) ?? band.body;
  return {
    range: rangeRef(
      sheet.name,
      sheet.row + band.top,
      sheet.column + band.from,
      last - band.top + 1,
      band.to - band.from + 1,
    ),
    sheet,
    title,
    unitColumn: columnIndex(sheet.column + unitColumn),
    columns,
    rows: nameRows(sheet, signs, rows.nested),
    figures,
    style,
  };
}

function readColumns(
  grid: Grid,
  band: Band,
  signs: readonly RowSigns[],
  nested: readonly Nested[],
  unitColumn: number,
  title: readonly string[],
): readonly DraftColumn[] {
  const drafts: DraftColumn[] = [];
  const headed = readHeadings(grid, band, unitColumn);
  const isMixed =
    signs.some(({ label }) => namesUnit(plain(label))) ||
    [...headed.values()].flat().some((text) => isUnitHeading(plain(text)));
  for (const [at, headings] of headed) {
    if (headings.length === 0) continue;
    const cells = readRawColumn(
      grid,
      signs.map(({ row }) => row),
      at,
    );
    if (!holdsFigures(cells)) continue;
    const labelled = labelColumn(headings, title);
    const settled = settleUnit(cells, labelled.unit);
    const people = labelled.unit ?? (labelled.measure === "other" ? null : "count");
    const slips =
      !isMixed && people === "count" && settled !== "percent" && hasSlips(cells, nested);
    const unit = slips ? "count" : settled;
    const mark = band.marks === null ? null : markOf(grid.textAt(band.marks, at));
    const column = columnIndex(grid.sheet.column + at);
    drafts.push({
      at,
      cells,
      unit,
      slips,
      fractions: unit === "percent" && holdsFractions(cells),
      column: { column, mark, ...settleColumn(labelled, unit) },
    });
  }
  return drafts;
}

/** A column of notes has more words than figures; one still to be filled in has neither. */
function holdsFigures(cells: readonly RawCell[]): boolean {
  const count = (wanted: (cell: RawCell) => boolean): number => cells.filter(wanted).length;
  const words = count(({ kind }) => kind === "unreadable");
  return words === 0 || count(({ kind }) => kind === "number" || kind === "text") > words;
}

const isWorthComparing = (
  columns: readonly TableColumn[],
  { nested, holds, fails }: SettledRows,
): boolean =>
  nested.length > 0 &&
  columns.length > 0 &&
  (nested.some(({ kind }) => kind === "total" || kind === "part") ||
    holds - fails > 1 ||
    columns.filter(({ measure }) => measure !== "other").length > 1);
