import type { Table, TableColumn } from "../model/table";
import type { Sheet } from "../model/workbook";
import type { Band } from "./band";
import { labelColumn } from "./columns";
import type { Grid } from "./grid";
import { plain } from "./plain";
import { unitsColumn } from "./row-units";
import { blockOf } from "./words";

/**
 * Whether a table has its measures down and its units across: its rows are called "Chỉ tiêu", "Thực
 * hiện", "Tỷ lệ đạt", and its columns nothing of the kind.
 */
export function hasMeasuresDown({ rows, columns }: Table): boolean {
  if (columns.length === 0 || columns.some(saysMeasure)) return false;
  const measures = rows.map(({ label }) => labelColumn([label], []).measure);
  const named = measures.filter((measure) => measure !== "other").length;
  const isCompared =
    (measures.includes("target") && measures.includes("actual")) ||
    (measures.includes("population") && measures.includes("coverage"));
  return isCompared && 2 * named >= rows.length;
}

const saysMeasure = ({ measure, headings }: TableColumn): boolean =>
  measure !== "other" || headings.some(({ role }) => role !== null && role !== "total");

/**
 * The cells of a band and its body with rows as columns. Names become one header row, units of measure
 * behind them, under another of the blocks they stand in: names merged on their left, or rows without
 * figures above them. Its rows and columns are called by the sheet's columns and rows.
 */
export function transpose(grid: Grid, band: Band, last: number, unitColumn: number): Sheet {
  const { sheet } = grid;
  const units = unitsColumn(grid, band);
  const rows = Array.from({ length: last - band.top + 1 }, (_, at) => band.top + at);
  const names = rows.map((row) => {
    const unit = units === null || row < band.body ? "" : grid.textAt(row, units);
    return `${grid.textAt(row, unitColumn)}${unit === "" ? "" : ` (${unit})`}` || null;
  });
  const blocks = rows.map((row) => (row < band.body ? null : blockAt(grid, band, row, unitColumn)));
  const data = Array.from({ length: band.to - unitColumn }, (_, at) => unitColumn + 1 + at);
  const turn = <Cell>(cells: readonly (readonly Cell[])[], blank: Cell): Cell[][] =>
    data.map((column) =>
      rows.map((row) => (column === units ? blank : (cells[row]?.[column] ?? blank))),
    );
  const headed = <Cell>(blank: Cell): Cell[][] => [rows.map(() => blank), rows.map(() => blank)];
  return {
    name: sheet.name,
    row: sheet.column + unitColumn - 1,
    column: sheet.row + band.top,
    values: [blocks, names, ...turn(sheet.values, null)],
    formulas: [...headed<string | null>(null), ...turn(sheet.formulas, null)],
    numberFormats: [...headed("General"), ...turn(sheet.numberFormats, "General")],
  };
}

/** The block that begins in a row: words on the left of its name, or its own name without figures. */
function blockAt(grid: Grid, { from, to }: Band, row: number, unitColumn: number): string | null {
  for (let column = from; column < unitColumn; column += 1) {
    const text = grid.textAt(row, column);
    if (grid.kindAt(row, column) !== "words") continue;
    // shorter words are ordinals
    if (text.length > 4 || blockOf(plain(text)) !== null) return text;
  }
  for (let column = unitColumn + 1; column <= to; column += 1) {
    if (grid.kindAt(row, column) === "figure") return null;
  }
  return grid.textAt(row, unitColumn) || null;
}
