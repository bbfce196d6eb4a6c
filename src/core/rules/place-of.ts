import type { CellRef } from "../model/reference";
import type { Place, Table } from "../model/table";
import { placeAt } from "./added-cells";

/** The figure of a table that a cell of the workbook holds; null where it is none of them. */
export function placeOf(table: Table, { sheet, row, column }: CellRef): Place | null {
  if (sheet !== table.range.sheet) return null;
  return table.isTransposed ? placeAt(table, column, row) : placeAt(table, row, column);
}
