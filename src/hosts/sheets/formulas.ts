import { quoteSheet, unquoteSheet } from "../../core/model/a1";
import { formulaSyntax, type FormulaSyntax } from "./formula-syntax";
import type { Spreadsheet } from "./services";

/** A link into the same workbook as Excel follows it, and as Google Sheets does. */
const toCell = /^=HYPERLINK\("#('(?:[^']|'')*')!([A-Z]+\d+)"/;
const toSheetId = /^=HYPERLINK\("#gid=(\d+)&range=([A-Z]+\d+)"/;

/** Google's names of functions have no dots: BHXH_ATTAIN. Texts and quoted names stay as they are. */
const withNames = (formula: string, ours: RegExp, name: string): string =>
  formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((piece, index) => (index % 2 === 0 ? piece.replace(ours, name) : piece))
    .join("");

/**
 * The formulas of a spreadsheet, to and from en-US syntax and the names Excel has for our functions. Google Sheets follows a link to a cell by
 * the number of its sheet, not by its name; one to a sheet that is gone stays as it is.
 *
 * @example formulas.write(`=HYPERLINK("#'Biểu 1'!H4","H4")`) // =HYPERLINK("#gid=0&range=H4";"H4")
 */
export function spreadsheetFormulas(spreadsheet: Spreadsheet): FormulaSyntax {
  const syntax = formulaSyntax(spreadsheet.getSpreadsheetLocale());
  const linkById = (formula: string): string =>
    formula.replace(toCell, (link, quoted: string, address: string) => {
      const tab = spreadsheet.getSheetByName(unquoteSheet(quoted.replaceAll('""', '"')));
      return tab === null ? link : `=HYPERLINK("#gid=${tab.getSheetId()}&range=${address}"`;
    });
  const linkByName = (formula: string): string =>
    formula.replace(toSheetId, (link, id: string, address: string) => {
      const tab = spreadsheet.getSheets().find((one) => String(one.getSheetId()) === id);
      if (tab === undefined) return link;
      return `=HYPERLINK("#${quoteSheet(tab.getName()).replaceAll('"', '""')}!${address}"`;
    });
  return {
    write: (formula) =>
      syntax.write(linkById(withNames(formula, /\bBHXH\.(?=[A-Z]+\()/g, "BHXH_"))),
    read: (formula) => withNames(linkByName(syntax.read(formula)), /\bBHXH_(?=[A-Z]+\()/g, "BHXH."),
  };
}
