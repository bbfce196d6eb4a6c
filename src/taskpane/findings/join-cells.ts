import { rangeRef, type CellRef, type RangeRef } from "../../core/model/reference";

/**
 * Cells as few ranges: neighbours down a column are joined, then equal runs of neighbouring
 * columns. Sheets stay in the order they first come in; a repeated cell counts once.
 *
 * @example H6, H7, H8, J6 gives H6:H8 and J6
 */
export function joinCells(cells: readonly CellRef[]): readonly RangeRef[] {
  const sheets = [...new Set(cells.map((cell) => cell.sheet))];
  return sheets.flatMap((sheet) => joinOnSheet(cells.filter((cell) => cell.sheet === sheet)));
}

function joinOnSheet(cells: readonly CellRef[]): readonly RangeRef[] {
  const down = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: RangeRef[] = [];
  for (const { sheet, row, column } of down) {
    const last = runs.at(-1);
    const below = last === undefined ? -1 : last.row + last.rowCount;
    if (last === undefined || last.column !== column || row > below) {
      runs.push(rangeRef(sheet, row, column, 1, 1));
    } else if (row === below) {
      runs[runs.length - 1] = { ...last, rowCount: last.rowCount + 1 };
    }
  }
  return joinAcross(runs);
}

function joinAcross(runs: readonly RangeRef[]): readonly RangeRef[] {
  const joined: RangeRef[] = [];
  /** Where in `joined` a range stands that a run of these rows, beginning at this column, continues. */
  const open = new Map<string, number>();
  for (const run of runs) {
    const rows = `${run.row},${run.rowCount}`;
    const at = open.get(`${rows},${run.column}`) ?? joined.length;
    const left = joined[at];
    joined[at] = left === undefined ? run : { ...left, columnCount: left.columnCount + 1 };
    open.set(`${rows},${run.column + 1}`, at);
  }
  return joined.sort((a, b) => a.row - b.row || a.column - b.column);
}
