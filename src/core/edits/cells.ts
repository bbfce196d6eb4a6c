import { formatCell } from "../model/a1";
import { isFormula, type Content } from "../model/content";
import type { CellBlock } from "../model/edit";
import { cellRef, type CellRef, type RangeRef } from "../model/reference";
import { isCellError, type Sheet } from "../model/workbook";

/** The number format of a cell nobody formatted. */
export const GENERAL = "General";

/**
 * What stands in a cell: its formula where it has one, else its value; null outside the sheet's grid.
 * An error that was typed rather than computed reads as the formula that gives it ("=#N/A"),
 * because no literal content can hold an error.
 *
 * @example contentAt(sheet, 12, 7) // { formula: "=SUM(H6:H12)" }
 */
export function contentAt(sheet: Sheet, row: number, column: number): Content {
  const formula = sheet.formulas[row - sheet.row]?.[column - sheet.column] ?? null;
  if (formula !== null) return { formula };
  const value = sheet.values[row - sheet.row]?.[column - sheet.column] ?? null;
  return isCellError(value) ? { formula: `=${value.code}` } : value;
}

/** The number format of a cell; "General" outside the sheet's grid. */
export const numberFormatAt = (sheet: Sheet, row: number, column: number): string =>
  sheet.numberFormats[row - sheet.row]?.[column - sheet.column] ?? GENERAL;

/**
 * The present side of an edit of `range`, which must lie on `sheet`.
 *
 * @example
 * const before = blockAt(sheet, range);
 * const edit: SetCellsEdit = { kind: "setCells", range, before, after: withContents(before, [[67269]]) };
 */
export function blockAt(sheet: Sheet, range: RangeRef): CellBlock {
  const grid = <Entry>(at: (sheet: Sheet, row: number, column: number) => Entry): Entry[][] =>
    Array.from({ length: range.rowCount }, (_, row) =>
      Array.from({ length: range.columnCount }, (_, column) =>
        at(sheet, range.row + row, range.column + column),
      ),
    );
  return { contents: grid(contentAt), numberFormats: grid(numberFormatAt) };
}

/** The same block with other contents, number formats as they are. */
export const withContents = (
  block: CellBlock,
  contents: readonly (readonly Content[])[],
): CellBlock => ({ ...block, contents });

/** Whether two contents are exactly the same; "" is blank. */
export function sameContent(one: Content, other: Content): boolean {
  if (isFormula(one) && isFormula(other)) return one.formula === other.formula;
  return (one === "" ? null : one) === (other === "" ? null : other);
}

/** The first cell of `range` where contents or number formats of two blocks differ; null when none. */
export function firstDifference(range: RangeRef, one: CellBlock, other: CellBlock): CellRef | null {
  for (let row = 0; row < range.rowCount; row++) {
    for (let column = 0; column < range.columnCount; column++) {
      const same =
        sameContent(one.contents[row]?.[column] ?? null, other.contents[row]?.[column] ?? null) &&
        one.numberFormats[row]?.[column] === other.numberFormats[row]?.[column];
      if (!same) return cellRef(range.sheet, range.row + row, range.column + column);
    }
  }
  return null;
}

/** Throws when a block has not the shape of its range: a bug of whoever made the edit. */
export function assertShape(range: RangeRef, block: CellBlock): void {
  for (const grid of [block.contents, block.numberFormats]) {
    const fits =
      grid.length === range.rowCount && grid.every((row) => row.length === range.columnCount);
    if (!fits) throw new Error(`The block for ${formatCell(range)} has not the shape of its range`);
  }
}
