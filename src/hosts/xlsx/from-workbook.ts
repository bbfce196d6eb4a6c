import ExcelJS, { type CellFormulaValue } from "exceljs";
import { isCellError, type CellValue, type Workbook } from "../../core/model/workbook";
import type { StoredResult } from "./cell-values";
import { storedFormula } from "./formula-names";
import { storedText } from "./text-escapes";

/** A new workbook that holds what a snapshot shows, formats of figures included. */
export function fromWorkbook({ sheets, activeSheet }: Workbook): ExcelJS.Workbook {
  const made = new ExcelJS.Workbook();
  for (const sheet of sheets) {
    const worksheet = made.addWorksheet(sheet.name);
    sheet.values.forEach((line, row) =>
      line.forEach((value, column) => {
        const cell = worksheet.getCell(sheet.row + row + 1, sheet.column + column + 1);
        const formula = sheet.formulas[row]?.[column] ?? null;
        const result = storedValue(value);
        cell.value = formula === null ? result : computed(storedFormula(formula), result);
        cell.style = { numFmt: sheet.numberFormats[row]?.[column] ?? "General" };
      }),
    );
  }
  const activeTab = Math.max(
    0,
    sheets.findIndex(({ name }) => name === activeSheet),
  );
  made.views = [
    { x: 0, y: 0, width: 20000, height: 12000, firstSheet: 0, activeTab, visibility: "visible" },
  ];
  return made;
}

const computed = (formula: string, result: StoredResult | null): CellFormulaValue =>
  result === null ? { formula } : { formula, result };

const codes = ["#N/A", "#REF!", "#NAME?", "#DIV/0!", "#NULL!", "#VALUE!", "#NUM!"] as const;

/** A value as exceljs stores it; of errors it knows the classic seven. */
function storedValue(value: CellValue): StoredResult | null {
  if (typeof value === "string") return value === "" ? null : storedText(value);
  if (!isCellError(value)) return value;
  return { error: codes.find((code) => code === value.code) ?? "#VALUE!" };
}
