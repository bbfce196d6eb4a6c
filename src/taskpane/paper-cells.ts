import type { Content } from "../core/model/content";
import type { CellStyle, SheetLayout } from "../core/model/layout";
import type { RangeRef } from "../core/model/reference";

/** A cell as a page shows it; what a merge covers is no cell of its own. */
export interface PaperCell {
  readonly column: number;
  readonly content: Content;
  readonly columnSpan: number;
  readonly rowSpan: number;
  readonly style: CellStyle;
}

/** The cells of a layout row by row, with merges as spans and styles laid over one another. */
export function paperCells(layout: SheetLayout): readonly (readonly PaperCell[])[] {
  return layout.contents.map((contents, row) =>
    contents.flatMap((content, column): PaperCell[] => {
      const merge = layout.merges.find((range) => covers(range, row, column));
      if (merge !== undefined && (merge.row !== row || merge.column !== column)) return [];
      const styles = layout.styles.filter(({ range }) => covers(range, row, column));
      return [
        {
          column,
          content,
          columnSpan: merge?.columnCount ?? 1,
          rowSpan: merge?.rowCount ?? 1,
          style: styles.reduce<CellStyle>((under, { style }) => ({ ...under, ...style }), {}),
        },
      ];
    }),
  );
}

const covers = (range: RangeRef, row: number, column: number): boolean =>
  row >= range.row &&
  row < range.row + range.rowCount &&
  column >= range.column &&
  column < range.column + range.columnCount;
