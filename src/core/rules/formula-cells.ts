import { copyFormula } from "../formulas/copy";
import { patternOf, type Pattern } from "../formulas/pattern";
import type { Token } from "../formulas/tokens";
import type { CellRef } from "../model/reference";
import type { Place, Table } from "../model/table";
import { cellAt, formulaIn } from "./cells";

/** A figure's formula, read. */
export interface FormulaCell {
  readonly place: Place;
  readonly cell: CellRef;
  readonly formula: string;
  /** The same object for every copy down the column. */
  readonly pattern: Pattern;
}

/** By column; a column without formulas is empty, and cells without one that is understood hold null. */
type Formulas = readonly (readonly (FormulaCell | null)[])[];

const known = new WeakMap<Table, Formulas>();

/** The formulas of a table's columns, read once for all rules that ask. */
export function formulasOf(table: Table): Formulas {
  const found = known.get(table) ?? table.columns.map((_, column) => readFormulas(table, column));
  known.set(table, found);
  return found;
}

export const hasFormulas = (table: Table): boolean =>
  formulasOf(table).some(({ length }) => length > 0);

export const formulaAt = (table: Table, { row, column }: Place): FormulaCell | null =>
  formulasOf(table)[column]?.[row] ?? null;

function readFormulas(table: Table, column: number): readonly (FormulaCell | null)[] {
  // formulas are compared down a sheet's columns
  if (table.isTransposed || isTyped(table, column)) return [];
  const patterns = new Map<string, Pattern>();
  let latest: Pattern | null = null;
  const cells = table.rows.map((_, row): FormulaCell | null => {
    const cell = cellAt(table, { row, column });
    const formula = formulaIn(table, cell);
    if (formula === null) return null;
    if (latest?.copyIn(cell.row) !== formula) {
      const read = patternOf(formula, cell);
      latest = read === null ? null : (patterns.get(read.shape) ?? read);
    }
    if (latest === null) return null;
    patterns.set(latest.shape, latest);
    return { place: { row, column }, cell, formula, pattern: latest };
  });
  return patterns.size > 0 ? cells : [];
}

function isTyped({ sheet, rows, columns }: Table, column: number): boolean {
  const across = (columns[column]?.column ?? sheet.column) - sheet.column;
  return rows.every(({ row }) => (sheet.formulas[row - sheet.row]?.[across] ?? null) === null);
}

/** What `original` becomes when it is copied to another cell; null where it cannot be. */
export const copiedTo = ({ pattern }: FormulaCell, to: CellRef): readonly Token[] | null =>
  copyFormula(pattern.tokens, pattern.cell, to);

/** The formula as it stands in the cell itself. */
export const tokensOf = (one: FormulaCell): readonly Token[] => copiedTo(one, one.cell) ?? [];
