import { copyFormula, shapeOf } from "../formulas/copy";
import { parseFormula, type Token } from "../formulas/tokens";
import type { Repair } from "../model/finding";
import type { CellRef } from "../model/reference";
import type { Place, Table } from "../model/table";
import { cellAt } from "./at";
import { numberFormatAt } from "./replace-numbers";

/** A figure's formula, read. */
export interface FormulaCell {
  readonly place: Place;
  readonly cell: CellRef;
  readonly formula: string;
  readonly tokens: readonly Token[];
  readonly shape: string;
}

type Formulas = readonly (readonly (FormulaCell | null)[])[];

const known = new WeakMap<Table, Formulas>();

/** The formulas of a table's figures as its rows and columns stand, read once for all rules that ask. */
export function formulasOf(table: Table): Formulas {
  const found = known.get(table) ?? readFormulas(table);
  known.set(table, found);
  return found;
}

const readFormulas = (table: Table): Formulas =>
  table.rows.map((_, row) =>
    table.columns.map((__, column) => readFormulaCell(table, { row, column })),
  );

/** Null where the cell has none, or one that is not understood. */
function readFormulaCell(table: Table, place: Place): FormulaCell | null {
  const cell = cellAt(table, place);
  const formula = formulaAt(table, cell);
  const tokens = formula === null ? null : parseFormula(formula);
  if (formula === null || tokens === null) return null;
  return { place, cell, formula, tokens, shape: shapeOf(tokens, cell) };
}

export const formulaAt = ({ sheet }: Table, { row, column }: CellRef): string | null =>
  sheet.formulas[row - sheet.row]?.[column - sheet.column] ?? null;

/** Every formula that is understood, in reading order. */
export const allFormulas = (table: Table): readonly FormulaCell[] =>
  formulasOf(table).flatMap((cells) => cells.filter((cell) => cell !== null));

/** A typed "=1200+350" is a number with its working. */
export const isComputed = ({ tokens }: FormulaCell): boolean =>
  tokens.some(({ kind }) => kind === "reference" || kind === "name" || kind === "function");

/** What `original` becomes when it is copied to another cell; null where it cannot be. */
export const copiedTo = (original: FormulaCell, to: CellRef): readonly Token[] | null =>
  copyFormula(original.tokens, original.cell, to);

/** Writes formulas into cells that hold other ones; their number formats stay. */
export const replaceFormulas = (
  table: Table,
  replaced: readonly { readonly cell: FormulaCell; readonly formula: string }[],
): Repair => ({
  edits: replaced.map(({ cell: { cell, place, formula: before }, formula }) => {
    const numberFormats = [[numberFormatAt(table, place)]];
    return {
      kind: "setCells",
      range: { ...cell, rowCount: 1, columnCount: 1 },
      before: { contents: [[{ formula: before }]], numberFormats },
      after: { contents: [[{ formula }]], numberFormats },
    };
  }),
});
