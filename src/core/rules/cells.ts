import { cellRef, type CellRef } from "../model/reference";
import type { Place, Table } from "../model/table";
import type { CellValue } from "../model/workbook";

/** The cell of a figure, or of its row's name. */
export const cellAt = (table: Table, { row, column }: Place): CellRef =>
  cellRef(
    table.range.sheet,
    table.rows[row]?.row ?? table.range.row,
    table.columns[column]?.column ?? table.unitColumn,
  );

/** What a cell holds, as the host gave it. */
export const valueIn = ({ sheet }: Table, { row, column }: CellRef): CellValue =>
  sheet.values[row - sheet.row]?.[column - sheet.column] ?? null;

export const formatIn = ({ sheet }: Table, { row, column }: CellRef): string =>
  sheet.numberFormats[row - sheet.row]?.[column - sheet.column] ?? "General";
