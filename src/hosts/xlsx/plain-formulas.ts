import type { Cell, Workbook, Worksheet } from "exceljs";
import { parseCell } from "../../core/model/a1";
import { isComputed, resultOf } from "./cell-values";
import { shiftFormula } from "./shift-formula";

/**
 * Gives each cell of a filled-down formula the formula itself. exceljs keeps a reference to the
 * first of them, translates it wrongly beside texts and quoted sheet names, and cannot write the
 * workbook once the first was overwritten.
 */
export function spellOutSharedFormulas(workbook: Workbook): void {
  for (const worksheet of workbook.worksheets) {
    worksheet.eachRow((row) => {
      row.eachCell((cell) => {
        const { value } = cell;
        if (!isComputed(cell) || value === null || typeof value !== "object") return;
        if ("formula" in value && !("sharedFormula" in value)) return;
        const first = "sharedFormula" in value ? value.sharedFormula : "";
        const formula = formulaFrom(worksheet, first, cell);
        const result = resultOf(cell);
        if (formula === null) cell.value = result;
        else cell.value = result === null ? { formula } : { formula, result };
      });
    });
  }
}

/** What the formula of the cell at `first` reads at `cell`; null when there is none. */
function formulaFrom(worksheet: Worksheet, first: string, cell: Cell): string | null {
  const from = parseCell(first, "");
  if (from === null) return null;
  const value = worksheet.getCell(from.row + 1, from.column + 1).value;
  if (value === null || typeof value !== "object" || !("formula" in value)) return null;
  if (value.formula === undefined) return null;
  return shiftFormula(
    value.formula,
    Number(cell.row) - 1 - from.row,
    Number(cell.col) - 1 - from.column,
  );
}
