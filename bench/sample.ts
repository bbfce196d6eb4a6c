import type { Sheet, Workbook } from "../src/core/model/workbook";
import { printedGrid, printedTitle } from "../src/workbench/sample/printed";

/** The sample appendix as text cells, as it comes when it is pasted. */
export function sampleSheet(): Sheet {
  const lines = [...printedTitle.map((line) => [line]), ...printedGrid];
  const width = Math.max(...lines.map((line) => line.length));
  const values = lines.map((line) => Array.from({ length: width }, (_, at) => line[at] || null));
  return {
    name: "Phụ lục",
    row: 0,
    column: 0,
    values,
    formulas: values.map((row) => row.map(() => null)),
    numberFormats: values.map((row) => row.map(() => "General")),
  };
}

/** A workbook of one sheet. */
export const workbookOf = (sheet: Sheet): Workbook => ({
  sheets: [sheet],
  sheetNames: [sheet.name],
  activeSheet: sheet.name,
  selection: null,
});
