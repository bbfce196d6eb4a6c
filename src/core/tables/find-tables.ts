import { columnIndex, rangeRef, rowIndex } from "../model/reference";
import type { Table, TableColumn, TableRow } from "../model/table";
import type { Sheet } from "../model/workbook";
import { bandsEndingAt, markOf, type Band } from "./band";
import { findBodyRows, findUnitColumn } from "./body";
import { areComparable, labelColumn, settleColumn, settleInsured } from "./columns";
import { holdsFractions, readFigures, settleUnit, type ColumnReading } from "./figures";
import { readGrid, type Grid } from "./grid";
import { readHeadings } from "./headings";
import { totalSays } from "./labels";
import { readMarkFormula, unitOfFormula } from "./mark-formula";
import { plain } from "./plain";
import { readOutlines, type Nested } from "./outline";
import { isOwnSheet } from "./own-sheets";
import { readRawColumn, type RawCell } from "./raw-column";
import { isSectionLine, readRowUnits, withUnits } from "./row-units";
import { splitSections, type Section } from "./sections";
import { readSigns, type RowSigns } from "./row-signs";
import { settleRows, type SettledRows } from "./settle-rows";
import { hasSlips } from "./slips";
import { tableStyle } from "./style";
import { readTitle } from "./title";
import { hasMeasuresDown, transpose } from "./transpose";

/**
 * The tables of a sheet that hold figures worth comparing, in reading order: those with a total row,
 * parts of one, or groups that add up; or with columns whose headings say that they can be compared.
 */
export function findTables(sheet: Sheet): readonly Table[] {
  if (isOwnSheet(sheet)) return [];
  const grid = readGrid(sheet);
  const tables: Table[] = [];
  /** By column, the last row a table found before holds. */
  const taken = new Int32Array(grid.columnCount).fill(-1);
  for (let row = 0; row < grid.rowCount; row += 1) {
    const isFree = (r: number, column: number): boolean => r > (taken[column] ?? -1);
    for (const band of bandsEndingAt(grid, row, isFree)) {
      const rows = findBodyRows(grid, band);
      const found = readSections(grid, band, rows, readTitle(grid, band, isFree));
      if (found.length === 0) continue;
      tables.push(...found);
      taken.fill(rows.at(-1) ?? row, band.from, band.to + 1);
    }
  }
  return tables;
}

const blank = { kind: "blank" } as const;

const nameRows = (
  sheet: Sheet,
  signs: readonly RowSigns[],
  nested: readonly Nested[],
): readonly TableRow[] =>
  nested.map((row, at) => {
    const { row: line = 0, label = "" } = signs[at] ?? {};
    const named = { ...row, row: rowIndex(sheet.row + line), label };
    return row.kind === "total" ? { ...named, says: totalSays(plain(label)) } : named;
  });

interface DraftColumn extends ColumnReading {
  readonly at: number;
  readonly column: TableColumn;
  readonly cells: readonly RawCell[];
}

/** The sections of a table, each with its own unit and its own sums: a table each. */
function readSections(
  grid: Grid,
  band: Band,
  bodyRows: readonly number[],
  title: readonly string[],
): readonly Table[] {
  const unitColumn = findUnitColumn(grid, band, bodyRows);
  const sections = splitSections(grid, band, bodyRows, unitColumn);
  const [only, another] = sections;
  if (only?.line === null && another === undefined) {
    const table = readEitherWay(grid, band, bodyRows, title);
    return table === null ? [] : [table];
  }
  return sections.flatMap((section) => readTable(grid, band, section, title) ?? []);
}

/** A table whose measures stand down is read with its rows as columns. */
function readEitherWay(
  grid: Grid,
  band: Band,
  bodyRows: readonly number[],
  title: readonly string[],
): Table | null {
  const { table, isWorth } = readAnyTable(grid, band, wholeOf(bodyRows), title);
  // one unit's figures down a single column are a table only once they are turned
  const asItStands = isWorth ? table : null;
  if (!hasMeasuresDown(table)) return asItStands;
  const unitColumn = findUnitColumn(grid, band, bodyRows);
  const turned = readGrid(transpose(grid, band, bodyRows.at(-1) ?? band.body, unitColumn));
  for (let row = 0; row < 4; row += 1) {
    for (const turnedBand of bandsEndingAt(turned, row, () => true)) {
      const rows = findBodyRows(turned, turnedBand);
      const found = readTable(turned, turnedBand, wholeOf(rows), title);
      if (found === null || !areComparable(found.columns)) continue;
      return { ...found, sheet: table.sheet, range: table.range, isTransposed: true };
    }
  }
  return asItStands;
}

const wholeOf = (rows: readonly number[]): Section => ({ line: null, heading: "", rows });

function readTable(
  grid: Grid,
  band: Band,
  section: Section,
  title: readonly string[],
): Table | null {
  const { table, isWorth } = readAnyTable(grid, band, section, title);
  return isWorth ? table : null;
}

function readAnyTable(
  grid: Grid,
  band: Band,
  section: Section,
  title: readonly string[],
): { readonly table: Table; readonly isWorth: boolean } {
  const { sheet } = grid;
  const unitColumn = findUnitColumn(grid, band, section.rows);
  const bodyRows = section.rows.filter((row) => !isSectionLine(grid, band, row, unitColumn));
  const signs = readSigns(grid, band, bodyRows, unitColumn);
  const outlines = readOutlines(signs);
  const [likeliest = []] = outlines;
  const rowUnits = readRowUnits(grid, band, bodyRows, unitColumn);
  const drafts = settleInsured(
    readColumns(grid, band, section.heading, signs, likeliest, unitColumn, rowUnits, title),
  );
  const columns = drafts.map(({ column }) => column);
  const style = tableStyle(drafts);
  const byColumn = drafts.map((draft) => readFigures(draft.cells, draft, style));
  const figures = signs.map((_, row) => byColumn.map((cells) => cells[row] ?? blank));
  const rows = settleRows(outlines, columns, figures);
  const last = bodyRows.at(-1) ?? band.body;
  const top = section.line ?? band.top;
  const table: Table = {
    range: rangeRef(
      sheet.name,
      sheet.row + top,
      sheet.column + band.from,
      last - top + 1,
      band.to - band.from + 1,
    ),
    sheet,
    title,
    unitColumn: columnIndex(sheet.column + unitColumn),
    columns,
    rows: withUnits(nameRows(sheet, signs, rows.nested), rowUnits),
    figures,
    style,
  };
  return { table, isWorth: isWorthComparing(columns, rows) };
}

function readColumns(
  grid: Grid,
  band: Band,
  section: string,
  signs: readonly RowSigns[],
  nested: readonly Nested[],
  unitColumn: number,
  rowUnits: ColumnReading["rowUnits"],
  title: readonly string[],
): readonly DraftColumn[] {
  const drafts: DraftColumn[] = [];
  const headed = readHeadings(grid, band, unitColumn);
  const isMixed = rowUnits !== null;
  for (const [at, own] of headed) {
    if (own.length === 0) continue;
    const headings = section === "" ? own : [section, ...own];
    const raw = readRawColumn(
      grid,
      signs.map(({ row }) => row),
      at,
    );
    const cells = raw.map((cell, row) => (signs[row]?.named === at ? blank : cell));
    if (!holdsFigures(cells)) continue;
    const labelled = labelColumn(headings, title);
    const marked = band.marks === null ? "" : grid.textAt(band.marks, at);
    const formula = readMarkFormula(marked);
    const named = labelled.unit ?? unitOfFormula(formula);
    const settled = settleUnit(cells, named, rowUnits);
    const people = named ?? (labelled.measure === "other" ? null : "count");
    const slips =
      !isMixed && people === "count" && settled !== "percent" && hasSlips(cells, nested);
    const unit = slips ? "count" : settled;
    const column = columnIndex(grid.sheet.column + at);
    drafts.push({
      at,
      cells,
      unit,
      slips,
      fractions: unit === "percent" && holdsFractions(cells, labelled.headings),
      // a percent of each row's own figures is one in every row
      rowUnits: unit === "percent" ? null : rowUnits,
      column: { column, mark: markOf(marked), formula, ...settleColumn(labelled, unit) },
    });
  }
  return drafts;
}

/** A column of notes has more words than figures; one still to be filled in has neither. */
function holdsFigures(cells: readonly RawCell[]): boolean {
  const count = (wanted: (cell: RawCell) => boolean): number => cells.filter(wanted).length;
  const words = count(({ kind }) => kind === "unreadable");
  const empty = count(({ kind }) => kind === "blank");
  return words === 0 || cells.length - words - empty > words;
}

const isWorthComparing = (
  columns: readonly TableColumn[],
  { nested, holds, fails }: SettledRows,
): boolean =>
  nested.length > 0 &&
  columns.length > 0 &&
  (nested.some(({ kind }) => kind === "total" || kind === "part") ||
    (holds > 0 && holds >= fails) ||
    areComparable(columns));
