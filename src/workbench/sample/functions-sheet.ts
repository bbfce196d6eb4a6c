import { formatCell } from "../../core/model/a1";
import { cellRef } from "../../core/model/reference";
import type { Sheet } from "../../core/model/workbook";
import { appendixPlace } from "./appendix-look";
import { printedGrid } from "./printed";
import { printedSheet, sheetOf } from "./sheets";
import type { SampleCell } from "./sheets";

const { firstRow, rowCount, columnCount, headerRows } = appendixPlace;
const firstUnit = firstRow + headerRows + 1;
const total = firstRow + rowCount - 1;

const at = (row: number, column: number): string => formatCell(cellRef("", row, column));
const text = (content: string): SampleCell => ({ content, numberFormat: "General" });
const blank: SampleCell = { content: null, numberFormat: "General" };
const count = (content: number): SampleCell => ({ content, numberFormat: "#,##0" });
const rate = (content: number): SampleCell => ({ content, numberFormat: "0.00%" });
const formula = (source: string, numberFormat: string): SampleCell => ({
  content: { formula: source },
  numberFormat,
});

/** Columns that carry a percent, and the cells it is of: function, denominator, numerator. */
const percents: ReadonlyMap<number, readonly [string, number, number]> = new Map([
  [4, ["ATTAIN", 2, 3]],
  [7, ["ATTAIN", 5, 6]],
  [10, ["ATTAIN", 8, 9]],
  [13, ["ATTAIN", 11, 12]],
  [17, ["COVERAGE", 14, 16]],
]);
const targetRate = 15;
const insured = 16;
const actualHealth = 9;

/** A printed count without its separators, a printed percent as a fraction without binary dust. */
function figure(printed: string): number {
  if (printed.endsWith("%")) return Number(`${printed.slice(0, -1).replace(",", ".")}e-2`);
  return Number(printed.replaceAll(/[.,]/g, ""));
}

/** Ninh Hải's target people are 93,05% of its people; the appendix prints 93.5%. */
const rightRate = (unit: string, printed: string): number =>
  unit === "Ninh Hải" ? 0.9305 : figure(printed);

function unitRow(cells: readonly string[], row: number): readonly SampleCell[] {
  return cells.map((printed, column) => {
    const percent = percents.get(column);
    if (percent !== undefined) return percentCell(percent, row);
    if (column === 0) return { content: Number(printed), numberFormat: "General" };
    if (column === 1) return text(printed);
    if (column === targetRate) return rate(rightRate(cells[1] ?? "", printed));
    if (column === insured) return formula(`=${at(row, actualHealth)}`, "#,##0");
    return count(figure(printed));
  });
}

function totalRow(cells: readonly string[]): readonly SampleCell[] {
  return cells.map((printed, column) => {
    const percent = percents.get(column);
    if (percent !== undefined) return percentCell(percent, total);
    if (column === 0) return blank;
    if (column === 1) return text(printed);
    if (column === targetRate) return rate(figure(printed));
    return formula(`=SUM(${at(firstUnit, column)}:${at(total - 1, column)})`, "#,##0");
  });
}

const percentCell = (
  [name, denominator, numerator]: readonly [string, number, number],
  row: number,
): SampleCell => formula(`=BHXH.${name}(${at(row, denominator)},${at(row, numerator)})`, "0.00");

const printedTable = `'${printedSheet.name}'!${at(firstRow, 0)}:${at(total, columnCount - 1)}`;
const actuals = `${at(firstUnit, actualHealth)}:${at(total - 1, actualHealth)}`;

/** What the other functions answer, each beside the formula it was asked by. */
const examples: readonly (readonly [what: string, source: string, numberFormat: string])[] = [
  ["Tăng, giảm so cùng kỳ (%)", "=BHXH.YOY(727.06,615.17)", "0.0"],
  ["Đọc số ghi bằng chữ", '=BHXH.NUMBER("1.617,981")', "General"],
  ["Ghi số theo lối Việt Nam", `=BHXH.TEXT(${at(total, actualHealth)})`, "General"],
  ["Làm tròn đúng nửa lên", "=BHXH.ROUND(1.005,2)", "0.00"],
  ["Còn phải thực hiện", `=BHXH.REMAINING(${at(total, 5)},${at(total, 6)})`, "#,##0"],
  ["So tổng với các phần (lệch)", `=BHXH.CHECKSUM(552247,${actuals})`, "#,##0"],
  ["Thử một tỉ lệ: đúng, hoặc tỉ lệ đúng", "=BHXH.CHECKRATIO(81.2,103897,130316)", "0.0"],
];

const header = printedGrid.slice(0, headerRows + 1).map((row) => row.map(text));
const units = printedGrid.slice(headerRows + 1, -1).map((row, r) => unitRow(row, firstUnit + r));

/** A table with the right counts whose percents are functions, and a corner with the others. */
export const functionsSheet: Sheet = sheetOf("Hàm BHXH", [
  [text("BẢNG CÓ CÔNG THỨC: TỈ LỆ TÍNH BẰNG HÀM BHXH")],
  [text("Sửa một số, tỉ lệ và tổng tính lại ngay")],
  [text("Đơn vị tính: Người")],
  ...header,
  ...units,
  totalRow(printedGrid.at(-1) ?? []),
  [],
  [],
  [],
  [blank, text("Hàm khác")],
  ...examples.map(([what, source, numberFormat]) => [
    blank,
    text(what),
    blank,
    blank,
    blank,
    formula(source, numberFormat),
    blank,
    text(source),
  ]),
  [],
  [],
  [blank, text("Liệt kê mâu thuẫn của trang «Phụ lục như in» bằng =BHXH.CHECK(…)")],
  [blank, formula(`=BHXH.CHECK(${printedTable})`, "General")],
]);

/** Rows of the corner, for its look. */
export const cornerRows = { heading: total + 4, first: total + 5, count: examples.length } as const;
