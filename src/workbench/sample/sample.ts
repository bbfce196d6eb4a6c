import type { Workbook } from "../../core/model/workbook";
import type { SheetLook } from "../workbook-data";
import { appendixLook } from "./appendix-look";
import { cornerRows, functionsSheet } from "./functions-sheet";
import { printedSheet, typedSheet } from "./sheets";

const sheets = [printedSheet, typedSheet, functionsSheet];

/** The workbook the workbench opens with: the appendix printed, typed, and with functions. */
export const sampleWorkbook: Workbook = {
  sheets,
  sheetNames: sheets.map(({ name }) => name),
  activeSheet: printedSheet.name,
  selection: null,
};

const bold = (row: number): SheetLook["styles"][number] => ({
  area: { row, column: 1, rowCount: 1, columnCount: 1 },
  style: { bold: true },
});

const functionsLook: SheetLook = {
  ...appendixLook,
  styles: [
    ...appendixLook.styles,
    bold(cornerRows.heading),
    bold(cornerRows.first + cornerRows.count + 2),
    {
      area: { row: cornerRows.first, column: 7, rowCount: cornerRows.count, columnCount: 1 },
      style: { fontColor: "#5F6B7A", italic: true },
    },
  ],
};

/** How its sheets look, by name. */
export const sampleLooks: ReadonlyMap<string, SheetLook> = new Map([
  [printedSheet.name, appendixLook],
  [typedSheet.name, appendixLook],
  [functionsSheet.name, functionsLook],
]);
