import type { IRange } from "@univerjs/core";
import type { Area } from "./area";

export const toRange = (area: Area): IRange => ({
  startRow: area.row,
  startColumn: area.column,
  endRow: area.row + area.rowCount - 1,
  endColumn: area.column + area.columnCount - 1,
});

export const fromRange = (range: IRange): Area => ({
  row: range.startRow,
  column: range.startColumn,
  rowCount: range.endRow - range.startRow + 1,
  columnCount: range.endColumn - range.startColumn + 1,
});
