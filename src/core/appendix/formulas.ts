import { columnLetters } from "../model/a1";
import type { ColumnIndex, RowIndex } from "../model/reference";
import type { Formula } from "../model/content";

/**
 * A row formula: `{8}` in the template becomes the cell in this row of the column marked 8.
 *
 * @example rowFormula("={8}", rowIndex(6), new Map([["8", columnIndex(9)]])) // { formula: "=J7" }
 */
export function rowFormula(
  template: string,
  row: RowIndex,
  columnOfMark: ReadonlyMap<string, ColumnIndex>,
): Formula {
  const formula = template.replace(/\{(\w+)\}/g, (_, mark: string) => {
    const column = columnOfMark.get(mark);
    if (column === undefined) throw new Error(`The form has no column marked ${mark}`);
    return `${columnLetters(column)}${row + 1}`;
  });
  return { formula };
}

/** The sum of a column from row `first` to row `last`, both included. */
export function columnSum(column: ColumnIndex, first: RowIndex, last: RowIndex): Formula {
  const letters = columnLetters(column);
  return { formula: `=SUM(${letters}${first + 1}:${letters}${last + 1})` };
}
