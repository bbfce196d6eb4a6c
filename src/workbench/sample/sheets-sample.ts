import type { Workbook } from "../../core/model/workbook";
import { sampleWorkbook } from "./sample";

/** BHXH.ATTAIN is BHXH_ATTAIN in Google Sheets, which takes no dots in names. */
const named = (text: string): string => text.replace(/\bBHXH\.(?=[A-Z])/g, "BHXH_");

/** The sample as Google Sheets holds it. */
export const sheetsSample: Workbook = {
  ...sampleWorkbook,
  sheets: sampleWorkbook.sheets.map((sheet) => ({
    ...sheet,
    values: sheet.values.map((row) =>
      row.map((value) => (typeof value === "string" ? named(value) : value)),
    ),
    formulas: sheet.formulas.map((row) =>
      row.map((formula) => (formula === null ? null : named(formula))),
    ),
  })),
};
