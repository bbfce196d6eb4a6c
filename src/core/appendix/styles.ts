import type { CellStyle, StyledRange } from "../model/layout";
import { rangeRef } from "../model/reference";
import type { Frame } from "./frame";
import type { GuideColumn } from "./guides";
import { isReferenceLine } from "./title";

export const fontName = "Times New Roman";

/** In points. */
export const fontSizes = { title: 14, body: 12, heading: 11 };

const title: CellStyle = {
  bold: true,
  fontSize: fontSizes.title,
  horizontal: "center",
  vertical: "center",
  wrap: true,
};
const reference: CellStyle = {
  italic: true,
  horizontal: "center",
  vertical: "center",
  wrap: true,
};
const heading: CellStyle = {
  bold: true,
  fontSize: fontSizes.heading,
  horizontal: "center",
  vertical: "center",
  wrap: true,
};
const note: CellStyle = { italic: true, horizontal: "left", vertical: "center", wrap: true };
const mark: CellStyle = { italic: true, fontSize: fontSizes.heading, horizontal: "center" };

/** Formatting from the whole to the parts; later ranges win. */
export function sheetStyles(sheet: string, frame: Frame, rowCount: number): readonly StyledRange[] {
  const { blockRow, markRow, firstUnitRow, totalRow, columnCount } = frame;
  const rows = (first: number, count: number) => rangeRef(sheet, first, 0, count, columnCount);
  const bodyRows = totalRow - firstUnitRow + 1;
  const body = (column: number, columns: number) =>
    rangeRef(sheet, firstUnitRow, column, bodyRows, columns);
  const figures = frame.unitColumn + 1;
  const label: CellStyle = { horizontal: "left", wrap: true };
  const noteRows = rowCount - totalRow - 1;
  return [
    ...frame.titleLines.map((line, row) => ({
      range: rows(row, 1),
      style: isReferenceLine(line) ? reference : title,
    })),
    { range: rows(frame.unitOfMeasureRow, 1), style: { italic: true, horizontal: "right" } },
    {
      range: rows(blockRow, totalRow - blockRow + 1),
      style: { borders: true, vertical: "center" },
    },
    { range: rows(blockRow, 2), style: heading },
    { range: rows(markRow, 1), style: mark },
    { range: body(frame.ordinalColumn, 1), style: { horizontal: "center" } },
    { range: body(frame.unitColumn, 1), style: label },
    { range: body(figures, frame.columns.length), style: { horizontal: "right" } },
    ...(frame.remarkColumn === null ? [] : [{ range: body(frame.remarkColumn, 1), style: label }]),
    { range: rows(totalRow, 1), style: { bold: true } },
    ...(noteRows === 0 ? [] : [{ range: rows(totalRow + 1, noteRows), style: note }]),
  ];
}

/** Figures of the charts' lines: small and without borders, no part of the table. */
export const guideStyles = (
  sheet: string,
  frame: Frame,
  guides: readonly GuideColumn[],
): readonly StyledRange[] =>
  guides.map(({ index }) => ({
    range: rangeRef(sheet, frame.markRow, index, frame.totalRow - frame.markRow + 1, 1),
    style: { italic: true, fontSize: 9, horizontal: "center", vertical: "center", wrap: true },
  }));
