import { formatCell, formatRange } from "../../core/model/a1";
import { cellRef, rangeRef, type CellRef } from "../../core/model/reference";
import type { Sheet } from "../../core/model/workbook";
import type { LatePaymentBase } from "../../core/indicators/late-payment-rate";
import type { HelperFunction } from "./helper-function";

/**
 * A function as a formula for a cell: of the figures right before it in its row where there are as
 * many as it wants, else of those of its example, to be replaced. Null where it belongs elsewhere: a
 * check of the whole table beside the table.
 *
 * @example formulaFor(attain, sheet, cell, "due") // "=BHXH.ATTAIN(C7,D7)"
 */
export function formulaFor(
  { id, parameters, examples }: HelperFunction,
  sheet: Sheet,
  cell: CellRef,
  latePaymentBase: LatePaymentBase,
): string | null {
  if (id === "CHECK") {
    const used = usedRange(sheet, cell);
    return used === null ? null : `=BHXH.CHECK(${used})`;
  }
  const wanted = parameters.filter(({ optional }) => !optional).length;
  const beside = figuresBefore(sheet, cell, wanted);
  const [example] = examples;
  const given = beside ?? (example?.cells ?? []).slice(0, wanted).map(literal);
  const base = id === "LATERATE" && latePaymentBase === "planned" ? ['"planned"'] : [];
  return `=BHXH.${id}(${[...given, ...base].join(",")})`;
}

/** The addresses of as many cells before one in its row, all of them figures; null where they are not. */
function figuresBefore(sheet: Sheet, { row, column }: CellRef, wanted: number): string[] | null {
  if (column < wanted) return null;
  const cells = Array.from({ length: wanted }, (_, index) => column - wanted + index);
  const isFigure = (at: number): boolean => {
    const value = sheet.values[row - sheet.row]?.[at - sheet.column] ?? null;
    return typeof value === "number" || (typeof value === "string" && /^[\d.,\s%]+$/.test(value));
  };
  if (!cells.every(isFigure)) return null;
  return cells.map((at) => formatCell(cellRef(sheet.name, row, at)));
}

function usedRange(sheet: Sheet, { row, column }: CellRef): string | null {
  const [rowCount, columnCount] = [sheet.values.length, sheet.values[0]?.length ?? 0];
  const isBeside =
    rowCount > 0 && (column >= sheet.column + columnCount || row >= sheet.row + rowCount);
  if (!isBeside) return null;
  return formatRange(rangeRef(sheet.name, sheet.row, sheet.column, rowCount, columnCount));
}

const literal = (cell: string | number): string =>
  typeof cell === "string" ? `"${cell.replaceAll('"', '""')}"` : String(cell);
