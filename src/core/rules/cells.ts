import { cellRef, type CellRef } from "../model/reference";
import type { Place, Table } from "../model/table";
import type { CellValue } from "../model/workbook";

/** The cell of a figure, or of its row's name. */
export function cellAt(table: Table, { row, column }: Place): CellRef {
  const down = table.rows[row]?.row ?? table.range.row;
  const across = table.columns[column]?.column ?? table.unitColumn;
  const { sheet } = table.range;
  return table.isTransposed ? cellRef(sheet, across, down) : cellRef(sheet, down, across);
}

/** What a cell holds, as the host gave it. */
export const valueIn = ({ sheet }: Table, { row, column }: CellRef): CellValue =>
  sheet.values[row - sheet.row]?.[column - sheet.column] ?? null;

export const formulaIn = ({ sheet }: Table, { row, column }: CellRef): string | null =>
  sheet.formulas[row - sheet.row]?.[column - sheet.column] ?? null;

export const formatIn = ({ sheet }: Table, { row, column }: CellRef): string =>
  sheet.numberFormats[row - sheet.row]?.[column - sheet.column] ?? "General";
