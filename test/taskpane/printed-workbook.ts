import { emptySheet } from "../../src/core/edits/state";
import type { Sheet, Workbook } from "../../src/core/model/workbook";
import { printedGrid, printedTitle } from "../../src/workbench/sample/printed";

/** The sample as text cells, its title above it. */
export function printedSheet(name: string): Sheet {
  const width = printedGrid[0]?.length ?? 0;
  const wide = (cells: readonly string[]): readonly (string | null)[] =>
    Array.from({ length: width }, (_, column) => cells[column] || null);
  const values = [...printedTitle.map((line) => wide([line])), ...printedGrid.map(wide)];
  return {
    name,
    row: 0,
    column: 0,
    values,
    formulas: values.map((row) => row.map(() => null)),
    numberFormats: values.map((row) => row.map(() => "@")),
  };
}

/** The sample and an empty sheet. */
export const printedWorkbook: Workbook = {
  sheets: [printedSheet("Phụ lục"), emptySheet("Trống")],
  sheetNames: ["Phụ lục", "Trống"],
  activeSheet: "Phụ lục",
  selection: null,
};
