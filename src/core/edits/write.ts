import { isFormula, type Content } from "../model/content";
import type { CellBlock } from "../model/edit";
import type { RangeRef } from "../model/reference";
import type { CellValue, Sheet } from "../model/workbook";
import { assertShape, contentAt, GENERAL, sameContent } from "./cells";
import { grow, trim, type Grid } from "./extent";

/**
 * The sheet with `block` written at `range`. Its grid grows to hold the range and is trimmed to the
 * cells that hold something, so equal sheets have equal grids. A formula's value is null until the
 * workbook computes it, and kept where the formula did not change.
 */
export function withBlock(sheet: Sheet, range: RangeRef, block: CellBlock): Sheet {
  assertShape(range, block);
  const grown = grow(sheet, range);
  const patch = <Entry>(
    grid: Grid<Entry>,
    entry: (row: number, column: number, old: Entry) => Entry,
  ) =>
    grid.map((line, index) => {
      const row = grown.row + index - range.row;
      if (row < 0 || row >= range.rowCount) return line;
      return line.map((old, at) => {
        const column = grown.column + at - range.column;
        return column < 0 || column >= range.columnCount ? old : entry(row, column, old);
      });
    });
  const content = (row: number, column: number): Content => block.contents[row]?.[column] ?? null;
  const stays = (row: number, column: number): boolean =>
    sameContent(contentAt(grown, range.row + row, range.column + column), content(row, column));
  return trim({
    ...grown,
    values: patch(grown.values, (row, column, old) =>
      stays(row, column) ? old : valueOf(content(row, column)),
    ),
    formulas: patch(grown.formulas, (row, column, old) =>
      stays(row, column) ? old : formulaOf(content(row, column)),
    ),
    numberFormats: patch(
      grown.numberFormats,
      (row, column) => block.numberFormats[row]?.[column] ?? GENERAL,
    ),
  });
}

const valueOf = (content: Content): CellValue =>
  content === "" || isFormula(content) ? null : content;

const formulaOf = (content: Content): string | null =>
  isFormula(content) ? content.formula : null;
