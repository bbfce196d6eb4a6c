import { layoutRange } from "../../core/edits/apply";
import type { CellStyle, ConditionalStyle, SheetLayout } from "../../core/model/layout";
import type { RangeRef } from "../../core/model/reference";
import { sheetsContent } from "./cells";
import { addChart, type ChartSize } from "./charts";
import type { FormulaSyntax } from "./formula-syntax";
import { spreadsheetFormulas } from "./formulas";
import { sheetsRange } from "./ranges";
import type { ConditionalFormatRule, Range, Services, SheetTab } from "./services";

/** Makes a whole sheet, last in the spreadsheet, and shows it. Apps Script sets up no printing. */
export function layOutSheet({ spreadsheets }: Services, layout: SheetLayout): void {
  const spreadsheet = spreadsheets.getActiveSpreadsheet();
  const syntax = spreadsheetFormulas(spreadsheet);
  const tab = spreadsheet.insertSheet(layout.name, spreadsheet.getSheets().length);
  const body = sheetsRange(tab, layoutRange(layout));
  body.setValues(layout.contents.map((row) => row.map((cell) => sheetsContent(cell, syntax))));
  body.setNumberFormats(layout.numberFormats.map((row) => [...row]));
  body.setFontFamily(layout.fontName).setFontSize(layout.fontSize);
  for (const { range, style } of layout.styles) applyStyle(sheetsRange(tab, range), style);
  for (const range of layout.merges) sheetsRange(tab, range).merge();
  setWidths(tab, layout.columnWidths);
  for (const column of layout.hiddenColumns ?? []) tab.hideColumns(column + 1, 1);
  for (const [row, points] of layout.rowHeights) tab.setRowHeights(row + 1, 1, pixels(points));
  freeze(tab, layout);
  const styles = layout.conditionalStyles ?? [];
  if (styles.length > 0) {
    tab.setConditionalFormatRules(styles.map((style) => ruleOf(spreadsheets, tab, style, syntax)));
  }
  for (const chart of layout.charts ?? []) addChart(tab, chart, chartSize(layout, chart.place));
}

function ruleOf(
  spreadsheets: Services["spreadsheets"],
  tab: SheetTab,
  { range, formula, fill, bold, italic }: ConditionalStyle,
  syntax: FormulaSyntax,
): ConditionalFormatRule {
  const rule = spreadsheets
    .newConditionalFormatRule()
    .whenFormulaSatisfied(syntax.write(formula))
    .setRanges([sheetsRange(tab, range)])
    .setBackground(fill);
  if (bold) rule.setBold(true);
  if (italic) rule.setItalic(true);
  return rule.build();
}

function applyStyle(target: Range, style: CellStyle): void {
  if (style.bold !== undefined) target.setFontWeight(style.bold ? "bold" : "normal");
  if (style.italic !== undefined) target.setFontStyle(style.italic ? "italic" : "normal");
  if (style.fontSize !== undefined) target.setFontSize(style.fontSize);
  if (style.horizontal !== undefined) target.setHorizontalAlignment(style.horizontal);
  if (style.vertical !== undefined) target.setVerticalAlignment("middle");
  if (style.wrap !== undefined) target.setWrap(style.wrap);
  if (style.borders === true) target.setBorder(true, true, true, true, true, true);
}

/** Sheets measures in pixels: 96 an inch, and 72 points. */
const pixels = (points: number): number => Math.round((points * 96) / 72);

/** A row that was given no height. */
const rowPixels = 21;

/** Charts are placed by a corner and a size here, not over cells. */
const chartSize = ({ columnWidths }: SheetLayout, place: RangeRef): ChartSize => ({
  width: columnWidths
    .slice(place.column, place.column + place.columnCount)
    .reduce((sum, width) => sum + widthPixels(width), 0),
  height: place.rowCount * rowPixels,
});

/** Seven pixels a digit and five of padding, as for Excel. */
const widthPixels = (characters: number): number => characters * 7 + 5;

/** Neighbours of one width are set together. */
function setWidths(tab: SheetTab, widths: readonly number[]): void {
  for (let first = 0; first < widths.length;) {
    const width = widths[first] ?? 0;
    let last = first;
    while (widths[last + 1] === width) last++;
    tab.setColumnWidths(first + 1, last - first + 1, widthPixels(width));
    first = last + 1;
  }
}

/** Sheets refuses to freeze a part of a merged range: such rows or columns stay free. */
function freeze(tab: SheetTab, { frozen, merges }: SheetLayout): void {
  const cuts = (count: number, from: (range: RangeRef) => readonly [number, number]): boolean =>
    merges.some((range) => {
      const [first, size] = from(range);
      return first < count && first + size > count;
    });
  const { rows, columns } = frozen;
  if (rows > 0 && !cuts(rows, ({ row, rowCount }) => [row, rowCount])) tab.setFrozenRows(rows);
  if (columns > 0 && !cuts(columns, ({ column, columnCount }) => [column, columnCount])) {
    tab.setFrozenColumns(columns);
  }
}
