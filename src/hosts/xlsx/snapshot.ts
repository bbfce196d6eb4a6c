import type { Row, Worksheet } from "exceljs";
import { GENERAL } from "../../core/edits/cells";
import { emptySheet } from "../../core/edits/state";
import type { HostFailure } from "../../core/model/failure";
import { fail, ok, type Result } from "../../core/model/result";
import type { Sheet } from "../../core/model/workbook";
import { GRID_LIMIT } from "../grid-limit";
import { formulaOf, valueOf } from "./cell-values";

/** The cells of a worksheet that hold something, or that it is too large a grid to read. */
export function snapshotOf(worksheet: Worksheet): Result<Sheet, HostFailure> {
  const used = usedPart(worksheet);
  if (used === null) return ok(emptySheet(worksheet.name));
  const width = used.lastColumn - used.column + 1;
  const height = used.lastRow - used.row + 1;
  if (width * height > GRID_LIMIT) return fail({ kind: "tooLarge" });
  const grid = <Entry>(
    entry: (cell: ReturnType<Row["getCell"]>) => Entry,
    blank: Entry,
  ): Entry[][] =>
    Array.from({ length: height }, (_, row) => {
      const line = worksheet.findRow(used.row + row);
      return Array.from({ length: width }, (_, column) => {
        const cell = line?.findCell(used.column + column);
        return cell === undefined ? blank : entry(cell);
      });
    });
  return ok({
    name: worksheet.name,
    row: used.row - 1,
    column: used.column - 1,
    values: grid(valueOf, null),
    formulas: grid(formulaOf, null),
    numberFormats: grid((cell) => cell.numFmt ?? GENERAL, GENERAL),
  });
}

interface Part {
  row: number;
  column: number;
  lastRow: number;
  lastColumn: number;
}

/** From the first to the last cell that holds a value or a formula, counted from 1. */
function usedPart(worksheet: Worksheet): Part | null {
  const part: Part = { row: Infinity, column: Infinity, lastRow: 0, lastColumn: 0 };
  worksheet.eachRow((row, rowNumber) => {
    row.eachCell((cell, columnNumber) => {
      if (valueOf(cell) === null && formulaOf(cell) === null) return;
      part.row = Math.min(part.row, rowNumber);
      part.column = Math.min(part.column, columnNumber);
      part.lastRow = Math.max(part.lastRow, rowNumber);
      part.lastColumn = Math.max(part.lastColumn, columnNumber);
    });
  });
  return part.lastRow === 0 ? null : part;
}
