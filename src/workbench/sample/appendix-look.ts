import type { Area } from "../grid/area";
import type { Border, GridStylePatch } from "../grid/style";
import type { SheetLook } from "../workbook-data";

/** Where the printed appendix stands on its sheet: three title lines, then 11 rows of 18 columns. */
export const appendixPlace = {
  titleRows: 3,
  headerRows: 2,
  firstRow: 3,
  rowCount: 11,
  columnCount: 18,
} as const;

const { firstRow, rowCount, columnCount } = appendixPlace;
const line: Border = { line: "Thin", color: "#000000" };
const table: Area = { row: firstRow, column: 0, rowCount, columnCount };

const rows = (row: number, count: number, column = 0, width: number = columnCount): Area => ({
  row,
  column,
  rowCount: count,
  columnCount: width,
});

const styles: readonly (readonly [Area, GridStylePatch])[] = [
  [rows(0, firstRow + rowCount), { fontName: "Times New Roman", fontSize: 11, vertical: "Center" }],
  [rows(0, 1), { fontSize: 13, bold: true, horizontal: "Center" }],
  [rows(1, 1), { italic: true, horizontal: "Center" }],
  [rows(2, 1), { italic: true, horizontal: "Right" }],
  [table, { borders: { top: line, bottom: line, left: line, right: line } }],
  [rows(firstRow, 2), { bold: true, horizontal: "Center", wrap: true }],
  [rows(firstRow + 2, 1), { italic: true, horizontal: "Center" }],
  [rows(firstRow + 3, 8, 0, 1), { horizontal: "Center" }],
  [rows(firstRow + 3, 8, 2, 16), { horizontal: "Right" }],
  [rows(firstRow + 10, 1), { bold: true }],
];

const blocks: readonly (readonly [column: number, width: number])[] = [
  [2, 3],
  [5, 3],
  [8, 3],
  [11, 3],
  [14, 4],
];

/** The appendix as the province's office prints it: merged headings, thin lines, centred title. */
export const appendixLook: SheetLook = {
  merges: [
    rows(0, 1),
    rows(1, 1),
    rows(2, 1),
    rows(firstRow, 2, 0, 1),
    rows(firstRow, 2, 1, 1),
    ...blocks.map(([column, width]) => rows(firstRow, 1, column, width)),
  ],
  styles: styles.map(([area, style]) => ({ area, style })),
  columnWidths: [36, 100, ...Array.from({ length: columnCount - 2 }, () => 59)],
  rowHeights: new Map([
    [0, 30],
    [firstRow, 26],
    [firstRow + 1, 92],
  ]),
  // All 18 columns beside the pane on a small screen.
  zoom: 0.8,
};
