import { columnLetters } from "../model/a1";
import type { ColumnIndex, RowIndex } from "../model/reference";
import type { Formula } from "../model/content";

/** Where the marks of row formulas lead. */
export interface FormulaPlaces {
  readonly columnOfMark: ReadonlyMap<string, ColumnIndex>;
  readonly firstUnitRow: RowIndex;
  readonly totalRow: RowIndex;
}

/** A place a row formula names: in its own row, all units of the column, or the column's total. */
export interface Placeholder {
  readonly kind: "row" | "units" | "total";
  readonly mark: string;
}

const placeholder = /\{(?:(units|total) )?(\w+)\}/g;

/** The template with its places written as `write` says. */
export const fillTemplate = (template: string, write: (place: Placeholder) => string): string =>
  template.replace(placeholder, (_, kind: "units" | "total" | undefined, mark: string) =>
    write({ kind: kind ?? "row", mark }),
  );

/** The columns a formula refers to in places of these kinds. */
export function marksIn(
  formula: string,
  kinds: readonly Placeholder["kind"][] = ["row", "units", "total"],
): readonly string[] {
  const marks: string[] = [];
  fillTemplate(formula, ({ kind, mark }) => {
    if (kinds.includes(kind)) marks.push(mark);
    return "";
  });
  return marks;
}

/**
 * A row formula: `{8}` in the template becomes the cell in this row of the column marked 8,
 * `{units 8}` the cells of all units in it, and `{total 8}` its cell of the total row.
 *
 * @example rowFormula("={8}", rowIndex(6), places) // { formula: "=J7" }
 */
export function rowFormula(template: string, row: RowIndex, places: FormulaPlaces): Formula {
  const formula = fillTemplate(template, ({ kind, mark }) => {
    const column = places.columnOfMark.get(mark);
    if (column === undefined) throw new Error(`The form has no column marked ${mark}`);
    const letters = columnLetters(column);
    switch (kind) {
      case "row":
        return `${letters}${row + 1}`;
      case "units":
        return `${letters}$${places.firstUnitRow + 1}:${letters}$${places.totalRow}`;
      case "total":
        return `${letters}$${places.totalRow + 1}`;
    }
  });
  return { formula };
}

/** The sum of a column from row `first` to row `last`, both included. */
export function columnSum(column: ColumnIndex, first: RowIndex, last: RowIndex): Formula {
  const letters = columnLetters(column);
  return { formula: `=SUM(${letters}${first + 1}:${letters}${last + 1})` };
}
