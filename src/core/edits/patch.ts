import { rangeRef, type RangeRef } from "../model/reference";
import type { CellValue, Sheet, Workbook } from "../model/workbook";
import { GENERAL } from "./cells";
import { grow, trim, type Grid } from "./extent";
import { sameCells } from "./same-cells";

/** What a range holds now: a part of its sheet, and blanks where that does not reach. */
export interface ReadRange {
  readonly range: RangeRef;
  readonly part: Sheet;
}

/**
 * The snapshot with what was read of some ranges since: what a new one would be, where nothing else
 * has changed. A sheet that holds what it held stays the same object.
 */
export const patchWorkbook = (workbook: Workbook, reads: readonly ReadRange[]): Workbook => ({
  ...workbook,
  sheets: workbook.sheets.map((sheet) =>
    reads.filter(({ range }) => range.sheet === sheet.name).reduce(patchSheet, sheet),
  ),
});

function patchSheet(sheet: Sheet, { range, part }: ReadRange): Sheet {
  if (sameCells(sheet, part, range)) return sheet;
  const grown = part.values.length === 0 ? sheet : grow(sheet, extentOf(part));
  const patch = <Entry>(grid: Grid<Entry>, read: Grid<Entry>, blank: Entry): Grid<Entry> =>
    grid.map((line, r) =>
      line.map((old, c) => {
        const [row, column] = [grown.row + r, grown.column + c];
        if (!isWithin(range, row, column)) return old;
        return read[row - part.row]?.[column - part.column] ?? blank;
      }),
    );
  return trim({
    ...grown,
    values: patch<CellValue>(grown.values, part.values, null),
    formulas: patch<string | null>(grown.formulas, part.formulas, null),
    numberFormats: patch(grown.numberFormats, part.numberFormats, GENERAL),
  });
}

const extentOf = ({ name, row, column, values }: Sheet): RangeRef =>
  rangeRef(name, row, column, values.length, values[0]?.length ?? 0);

const isWithin = (range: RangeRef, row: number, column: number): boolean =>
  row >= range.row &&
  row < range.row + range.rowCount &&
  column >= range.column &&
  column < range.column + range.columnCount;
