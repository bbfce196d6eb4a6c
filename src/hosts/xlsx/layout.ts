import type { Borders, Style, Workbook, Worksheet } from "exceljs";
import { formatRange } from "../../core/model/a1";
import type { CellStyle, ConditionalStyle, PageLayout, SheetLayout } from "../../core/model/layout";
import type { RangeRef } from "../../core/model/reference";
import { storedContent } from "./cell-values";

/** Adds a whole worksheet, last in the workbook; its charts are added when the file is written. */
export function layOutSheet(workbook: Workbook, layout: SheetLayout): Worksheet {
  const worksheet = workbook.addWorksheet(layout.name);
  layout.contents.forEach((row, rowAt) =>
    row.forEach((content, columnAt) => {
      const cell = worksheet.getCell(rowAt + 1, columnAt + 1);
      cell.value = storedContent(content);
      cell.style = {
        numFmt: layout.numberFormats[rowAt]?.[columnAt] ?? "General",
        font: { name: layout.fontName, size: layout.fontSize },
      };
    }),
  );
  for (const { range, style } of layout.styles) applyStyle(worksheet, range, style);
  for (const { row, column, rowCount, columnCount } of layout.merges) {
    worksheet.mergeCellsWithoutStyle(row + 1, column + 1, row + rowCount, column + columnCount);
  }
  layout.columnWidths.forEach((width, at) => (worksheet.getColumn(at + 1).width = written(width)));
  for (const column of layout.hiddenColumns ?? []) worksheet.getColumn(column + 1).hidden = true;
  for (const [row, height] of layout.rowHeights) worksheet.getRow(row + 1).height = height;
  const { rows, columns } = layout.frozen;
  if (rows > 0 || columns > 0) {
    worksheet.views = [{ state: "frozen", xSplit: columns, ySplit: rows }];
  }
  setPage(worksheet, layout.page, layout.fontName);
  layout.conditionalStyles?.forEach((style, at) => addConditional(worksheet, style, at + 1));
  return worksheet;
}

function addConditional(
  worksheet: Worksheet,
  { range, formula, fill, bold, italic }: ConditionalStyle,
  priority: number,
): void {
  const style: Partial<Style> = {
    fill: { type: "pattern", pattern: "solid", bgColor: { argb: `FF${fill.slice(1)}` } },
    ...(bold || italic
      ? { font: { ...(bold ? { bold } : {}), ...(italic ? { italic } : {}) } }
      : {}),
  };
  worksheet.addConditionalFormatting({
    ref: formatRange(range),
    rules: [{ type: "expression", formulae: [formula.slice(1)], priority, style }],
  });
}

/** exceljs takes 9 for the host's own width, which is less, and does not write it. */
const written = (width: number): number => (width === 9 ? 9.01 : width);

function applyStyle(worksheet: Worksheet, range: RangeRef, style: CellStyle): void {
  for (let row = range.row; row < range.row + range.rowCount; row++) {
    for (let column = range.column; column < range.column + range.columnCount; column++) {
      const cell = worksheet.getCell(row + 1, column + 1);
      cell.style = styled(cell.style, style);
    }
  }
}

const thin = { style: "thin", color: { argb: "FF000000" } } as const;
const borders: Partial<Borders> = { top: thin, bottom: thin, left: thin, right: thin };

function styled(base: Partial<Style>, style: CellStyle): Partial<Style> {
  return {
    ...base,
    font: {
      ...base.font,
      ...(style.bold === undefined ? {} : { bold: style.bold }),
      ...(style.italic === undefined ? {} : { italic: style.italic }),
      ...(style.fontSize === undefined ? {} : { size: style.fontSize }),
    },
    alignment: {
      ...base.alignment,
      ...(style.horizontal === undefined ? {} : { horizontal: style.horizontal }),
      ...(style.vertical === undefined ? {} : { vertical: "middle" as const }),
      ...(style.wrap === undefined ? {} : { wrapText: style.wrap }),
    },
    ...(style.borders === true ? { border: borders } : {}),
  };
}

const A4 = 9;

const inches = (millimetres: number): number => millimetres / 25.4;

/** A4, one page wide; the page number stands in the middle of the top margin, none on page 1. */
function setPage(worksheet: Worksheet, page: PageLayout, fontName: string): void {
  const { top, bottom, left, right } = page.margins;
  Object.assign(worksheet.pageSetup, {
    paperSize: A4,
    orientation: page.orientation,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    margins: {
      top: inches(top),
      bottom: inches(bottom),
      left: inches(left),
      right: inches(right),
      header: inches(top / 2),
      footer: inches(bottom / 2),
    },
    printTitlesRow: `${page.titleRows.first + 1}:${page.titleRows.last + 1}`,
  });
  if (page.printArea !== undefined) {
    // exceljs puts a "$" before each corner, and leaves the row free to move
    worksheet.pageSetup.printArea = formatRange(page.printArea).replace(/\d+/g, "$$$&");
  }
  worksheet.headerFooter.differentFirst = true;
  worksheet.headerFooter.oddHeader = `&C&"${fontName},Regular"&13&P`;
}
