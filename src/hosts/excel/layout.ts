import { layoutRange } from "../../core/edits/apply";
import { columnLetters, formatRange } from "../../core/model/a1";
import type { CellStyle, ConditionalStyle, PageLayout, SheetLayout } from "../../core/model/layout";
import type { RangeRef } from "../../core/model/reference";
import { excelContents } from "./cells";
import { addChart } from "./charts";

/** Queues the making of a whole worksheet, last in the workbook, and shows it. */
export function layOutSheet(context: Excel.RequestContext, layout: SheetLayout): void {
  const sheet = context.workbook.worksheets.add(layout.name);
  const at = (range: RangeRef): Excel.Range => sheet.getRange(formatRange(range)).untrack();
  const body = at(layoutRange(layout));
  body.formulas = excelContents(layout.contents);
  body.numberFormat = layout.numberFormats.map((row) => [...row]);
  body.format.font.name = layout.fontName;
  body.format.font.size = layout.fontSize;
  for (const { range, style } of layout.styles) {
    applyStyle(at(range), style, range.rowCount, range.columnCount);
  }
  for (const range of layout.merges) at(range).merge();
  setWidths(sheet, layout.columnWidths);
  for (const column of layout.hiddenColumns ?? []) {
    const letters = columnLetters(column);
    sheet.getRange(`${letters}:${letters}`).untrack().columnHidden = true;
  }
  for (const [row, height] of layout.rowHeights) {
    sheet.getRange(`${row + 1}:${row + 1}`).untrack().format.rowHeight = height;
  }
  freeze(sheet, layout.frozen);
  setPage(sheet.pageLayout, layout.page, layout.fontName);
  for (const style of layout.conditionalStyles ?? []) addConditional(at(style.range), style);
  for (const chart of layout.charts ?? []) addChart(sheet, chart, layout.fontName);
  sheet.activate();
}

function addConditional(target: Excel.Range, style: ConditionalStyle): void {
  const format = target.conditionalFormats.add("Custom");
  format.custom.rule.formula = style.formula;
  format.custom.format.fill.color = style.fill;
  if (style.bold) format.custom.format.font.bold = true;
  if (style.italic) format.custom.format.font.italic = true;
}

const alignments = { left: "Left", center: "Center", right: "Right" } as const;

function applyStyle(
  target: Excel.Range,
  style: CellStyle,
  rowCount: number,
  columnCount: number,
): void {
  const { format } = target;
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.italic !== undefined) format.font.italic = style.italic;
  if (style.fontSize !== undefined) format.font.size = style.fontSize;
  if (style.horizontal !== undefined) format.horizontalAlignment = alignments[style.horizontal];
  if (style.vertical !== undefined) format.verticalAlignment = "Center";
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.borders !== true) return;
  const edges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
  for (const edge of edges) format.borders.getItem(edge).style = "Continuous";
  if (rowCount > 1) format.borders.getItem("InsideHorizontal").style = "Continuous";
  if (columnCount > 1) format.borders.getItem("InsideVertical").style = "Continuous";
}

/**
 * A width in characters as points: seven pixels a digit of the default font (Calibri 11) and five
 * of padding, at 96 pixels and 72 points an inch. Source: ECMA-376 part 1, 18.3.1.13 (`width`).
 */
const widthInPoints = (characters: number): number => (characters * 7 + 5) * 0.75;

/** Neighbours of the same width are set together. */
function setWidths(sheet: Excel.Worksheet, widths: readonly number[]): void {
  for (let first = 0; first < widths.length;) {
    const width = widths[first] ?? 0;
    let last = first;
    while (widths[last + 1] === width) last++;
    const columns = sheet.getRange(`${columnLetters(first)}:${columnLetters(last)}`);
    columns.untrack().format.columnWidth = widthInPoints(width);
    first = last + 1;
  }
}

function freeze(sheet: Excel.Worksheet, { rows, columns }: SheetLayout["frozen"]): void {
  if (rows > 0 && columns > 0) {
    sheet.freezePanes.freezeAt(`A1:${columnLetters(columns - 1)}${rows}`);
  } else if (rows > 0) {
    sheet.freezePanes.freezeRows(rows);
  } else if (columns > 0) {
    sheet.freezePanes.freezeColumns(columns);
  }
}

const pointsOf = (millimetres: number): number => (millimetres * 72) / 25.4;

/** A4, one page wide; the page number stands in the middle of the top margin, none on page 1. */
function setPage(target: Excel.PageLayout, page: PageLayout, fontName: string): void {
  target.orientation = page.orientation === "landscape" ? "Landscape" : "Portrait";
  target.paperSize = "A4";
  target.topMargin = pointsOf(page.margins.top);
  target.bottomMargin = pointsOf(page.margins.bottom);
  target.leftMargin = pointsOf(page.margins.left);
  target.rightMargin = pointsOf(page.margins.right);
  target.headerMargin = pointsOf(page.margins.top / 2);
  target.zoom = { horizontalFitToPages: 1 };
  target.setPrintTitleRows(`$${page.titleRows.first + 1}:$${page.titleRows.last + 1}`);
  if (page.printArea !== undefined) target.setPrintArea(formatRange(page.printArea));
  target.headersFooters.state = "FirstAndDefault";
  target.headersFooters.defaultForAllPages.centerHeader = `&"${fontName},Regular"&13&P`;
  target.headersFooters.firstPage.centerHeader = "";
}
