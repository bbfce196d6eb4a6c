import { columnIndex, rowIndex, type ColumnIndex, type RowIndex } from "../model/reference";
import type { AppendixUnit, Form, FormColumn, FormBlock, TitleFields } from "./form";
import { titleLines } from "./title";

/** Where everything of one appendix stands on its sheet; the table begins in column A. */
export interface Frame {
  readonly titleLines: readonly string[];
  readonly unitOfMeasureRow: RowIndex;
  readonly blockRow: RowIndex;
  readonly headingRow: RowIndex;
  readonly markRow: RowIndex;
  readonly firstUnitRow: RowIndex;
  readonly totalRow: RowIndex;
  readonly ordinalColumn: ColumnIndex;
  readonly unitColumn: ColumnIndex;
  readonly blocks: readonly PlacedBlock[];
  readonly columns: readonly PlacedColumn[];
  readonly remarkColumn: ColumnIndex | null;
  readonly columnCount: number;
}

interface PlacedBlock extends FormBlock {
  readonly first: ColumnIndex;
}

export interface PlacedColumn extends FormColumn {
  readonly index: ColumnIndex;
  /** No block's heading stands over it. */
  readonly isTall: boolean;
}

/** Columns of labels before the figures: ordinal and unit. */
const labelColumns = 2;

export function frameOf(
  form: Form,
  title: TitleFields | readonly string[],
  units: readonly AppendixUnit[],
): Frame {
  const lines = titleLines(form, title);
  const measureRow = lines.length;
  const columns = form.blocks
    .flatMap(({ heading, columns }) =>
      columns.map((column) => ({ ...column, isTall: heading === undefined })),
    )
    .map((column, at) => ({ ...column, index: columnIndex(labelColumns + at) }));
  const width = labelColumns + columns.length;
  return {
    titleLines: lines,
    unitOfMeasureRow: rowIndex(measureRow),
    blockRow: rowIndex(measureRow + 1),
    headingRow: rowIndex(measureRow + 2),
    markRow: rowIndex(measureRow + 3),
    firstUnitRow: rowIndex(measureRow + 4),
    totalRow: rowIndex(measureRow + 4 + units.length),
    ordinalColumn: columnIndex(0),
    unitColumn: columnIndex(1),
    blocks: placeBlocks(form.blocks),
    columns,
    remarkColumn: form.remark === undefined ? null : columnIndex(width),
    columnCount: form.remark === undefined ? width : width + 1,
  };
}

function placeBlocks(blocks: readonly FormBlock[]): readonly PlacedBlock[] {
  let next = labelColumns;
  return blocks.map((block) => {
    const first = columnIndex(next);
    next += block.columns.length;
    return { ...block, first };
  });
}
