import type { Finding, FindingDetail, Repair, Where } from "../model/finding";
import { cellRef, type CellRef } from "../model/reference";
import type { Severity } from "../model/severity";
import type { Place, Table } from "../model/table";

export const cellAt = (table: Table, { row, column }: Place): CellRef =>
  cellRef(
    table.range.sheet,
    table.rows[row]?.row ?? table.range.row,
    table.columns[column]?.column ?? table.unitColumn,
  );

/** The cell that names a row. */
export const unitCellAt = (table: Table, row: number): CellRef =>
  cellAt(table, { row, column: -1 });

export const whereAt = (table: Table, { row, column }: Place): Where => ({
  row: table.rows[row]?.label ?? "",
  column: table.columns[column]?.heading ?? "",
  mark: table.columns[column]?.mark ?? null,
});

/** A finding about one figure. */
export const findingAt = (
  table: Table,
  severity: Severity,
  place: Place,
  detail: FindingDetail,
  operands: readonly Place[] = [],
  repair: Repair | null = null,
): Finding => ({
  severity,
  cells: [cellAt(table, place)],
  operands: operands.map((operand) => cellAt(table, operand)),
  where: whereAt(table, place),
  detail,
  repair,
});
