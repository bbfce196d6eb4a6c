import ExcelJS, { type Cell, type CellFormulaValue, type CellValue as StoredValue } from "exceljs";
import { isFormula, type Content } from "../../core/model/content";
import type { CellValue } from "../../core/model/workbook";
import { shownFormula, storedFormula } from "./formula-names";
import { shownText, storedText } from "./text-escapes";

/** What exceljs keeps as the result of a formula. */
export type StoredResult = NonNullable<CellFormulaValue["result"]>;

/** What a cell shows: a formula's last result; "" and what a merge covers are blank. */
export const valueOf = (cell: Cell): CellValue =>
  isCovered(cell) ? null : plainValue(isComputed(cell) ? resultOf(cell) : cell.value);

export const isComputed = (cell: Cell): boolean => cell.type === ExcelJS.ValueType.Formula;

/** A formula's last result. The value of the cell has it too, but not when it is 0 or FALSE. */
export const resultOf = (cell: Cell): StoredResult | null => cell.result ?? null;

/** Whether a cell lies under a merge but is not its first. exceljs gives it the first one's value. */
export const isCovered = (cell: Cell): boolean => cell.isMerged && cell.master !== cell;

/** The formula a cell's user sees, with its "="; null when it has none. */
export function formulaOf(cell: Cell): string | null {
  const { value } = cell;
  if (isCovered(cell) || value === null || typeof value !== "object") return null;
  return "formula" in value && value.formula ? shownFormula(value.formula) : null;
}

function plainValue(value: StoredValue): CellValue {
  switch (typeof value) {
    case "string":
      return value === "" ? null : shownText(value);
    case "number":
    case "boolean":
      return value;
    case "undefined":
      return null;
    case "object":
      break;
  }
  if (value === null || value instanceof Date) return null;
  if ("error" in value) return { kind: "error", code: value.error };
  if ("richText" in value) return plainValue(value.richText.map(({ text }) => text).join(""));
  if ("text" in value) return plainValue(value.text);
  return null;
}

/** Content as exceljs stores it. */
export function storedContent(content: Content): StoredValue {
  if (isFormula(content)) return { formula: storedFormula(content.formula) };
  if (typeof content === "string") return content === "" ? null : storedText(content);
  return content;
}
