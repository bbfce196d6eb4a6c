import type { RangeRef } from "../model/reference";
import { isCellError, type CellValue, type Sheet } from "../model/workbook";
import { contentAt, numberFormatAt, sameContent } from "./cells";

/** Whether two states of a sheet hold the same in a range: contents, what formulas computed, formats. */
export function sameCells(one: Sheet, other: Sheet, range: RangeRef): boolean {
  const rows = within(range.row, range.rowCount, [rowsOf(one), rowsOf(other)]);
  const columns = within(range.column, range.columnCount, [columnsOf(one), columnsOf(other)]);
  for (let row = rows.from; row < rows.to; row += 1) {
    for (let column = columns.from; column < columns.to; column += 1) {
      if (!isSameCell(one, other, row, column)) return false;
    }
  }
  return true;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

const rowsOf = ({ row, values }: Sheet): Span => ({ from: row, to: row + values.length });

const columnsOf = ({ column, values }: Sheet): Span => ({
  from: column,
  to: column + (values[0]?.length ?? 0),
});

/** The part of a line that any of the spans reaches into. */
const within = (from: number, count: number, spans: readonly Span[]): Span => ({
  from: Math.max(from, Math.min(...spans.map((span) => span.from))),
  to: Math.min(from + count, Math.max(...spans.map((span) => span.to))),
});

const isSameCell = (one: Sheet, other: Sheet, row: number, column: number): boolean =>
  sameContent(contentAt(one, row, column), contentAt(other, row, column)) &&
  numberFormatAt(one, row, column) === numberFormatAt(other, row, column) &&
  isSameValue(valueAt(one, row, column), valueAt(other, row, column));

const valueAt = ({ row, column, values }: Sheet, r: number, c: number): CellValue =>
  values[r - row]?.[c - column] ?? null;

const isSameValue = (one: CellValue, other: CellValue): boolean =>
  isCellError(one) && isCellError(other) ? one.code === other.code : one === other;
