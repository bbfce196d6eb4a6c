declare const rowBrand: unique symbol;
declare const columnBrand: unique symbol;

/** A worksheet row counted from 0. */
export type RowIndex = number & { readonly [rowBrand]: never };

/** A worksheet column counted from 0. */
export type ColumnIndex = number & { readonly [columnBrand]: never };

/** One cell of a workbook. */
export interface CellRef {
  readonly sheet: string;
  readonly row: RowIndex;
  readonly column: ColumnIndex;
}

/** A rectangle of cells, at least one by one. */
export interface RangeRef extends CellRef {
  readonly rowCount: number;
  readonly columnCount: number;
}

export const rowIndex = (row: number): RowIndex => row as RowIndex;

export const columnIndex = (column: number): ColumnIndex => column as ColumnIndex;

/** All cells a worksheet can have. */
export const wholeSheet = (sheet: string): RangeRef => rangeRef(sheet, 0, 0, 1_048_576, 16_384);

export const cellRef = (sheet: string, row: number, column: number): CellRef => ({
  sheet,
  row: rowIndex(row),
  column: columnIndex(column),
});

export const rangeRef = (
  sheet: string,
  row: number,
  column: number,
  rowCount: number,
  columnCount: number,
): RangeRef => ({ ...cellRef(sheet, row, column), rowCount, columnCount });
