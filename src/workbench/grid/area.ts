/** A rectangle of cells on one sheet, counted from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Excel's sheet size; a whole row or column spans it. */
export const maximumRows = 1_048_576;
export const maximumColumns = 16_384;

export const wholeSheet: Area = {
  row: 0,
  column: 0,
  rowCount: maximumRows,
  columnCount: maximumColumns,
};

/** The cells both areas have; null when there are none. */
export function intersectAreas(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rowCount = Math.min(a.row + a.rowCount, b.row + b.rowCount) - row;
  const columnCount = Math.min(a.column + a.columnCount, b.column + b.columnCount) - column;
  return rowCount > 0 && columnCount > 0 ? { row, column, rowCount, columnCount } : null;
}

/** The smallest area around both. */
export function boundAreas(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rowCount: Math.max(a.row + a.rowCount, b.row + b.rowCount) - row,
    columnCount: Math.max(a.column + a.columnCount, b.column + b.columnCount) - column,
  };
}

/** What is left of `a` without `b`, as areas that do not overlap. */
export function subtractArea(a: Area, b: Area): readonly Area[] {
  const common = intersectAreas(a, b);
  if (common === null) return [a];
  const bottom = common.row + common.rowCount;
  const right = common.column + common.columnCount;
  const pieces: readonly Area[] = [
    { ...a, rowCount: common.row - a.row },
    { ...a, row: bottom, rowCount: a.row + a.rowCount - bottom },
    { ...common, column: a.column, columnCount: common.column - a.column },
    { ...common, column: right, columnCount: a.column + a.columnCount - right },
  ];
  return pieces.filter((piece) => piece.rowCount > 0 && piece.columnCount > 0);
}

/** A grid of the area's shape, each entry made from its absolute row and column. */
export function mapArea<Value>(
  area: Area,
  make: (row: number, column: number) => Value,
): readonly (readonly Value[])[] {
  return Array.from({ length: area.rowCount }, (_, r) =>
    Array.from({ length: area.columnCount }, (_, c) => make(area.row + r, area.column + c)),
  );
}
