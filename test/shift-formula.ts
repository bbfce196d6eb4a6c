import { columnLetters, parseCell } from "../src/core/model/a1";

/** A formula as it reads after its cells moved; for formulas of plain relative references. */
export const shiftFormula = (formula: string, down: number, right: number): string =>
  formula.replace(/\b[A-Z]{1,2}\d+\b/g, (text) => {
    const cell = parseCell(text, "");
    if (cell === null) throw new Error(`${text} is no cell`);
    return `${columnLetters(cell.column + right)}${cell.row + down + 1}`;
  });
