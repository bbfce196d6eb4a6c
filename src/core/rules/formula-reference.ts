import { rangeOf } from "../formulas/copy";
import type { Reference, Token } from "../formulas/tokens";
import { isPlainFunction } from "../formulas/weigh";
import type { Finding, Rule } from "../model/finding";
import { cellRef, type CellRef } from "../model/reference";
import type { Table } from "../model/table";
import { figureAt } from "../relations/places";
import { placeAt, rawValueAt } from "./added-cells";
import { findingAt } from "./at";
import { formulaAt, formulasOf, type FormulaCell } from "./formula-cells";

/** Arithmetic on texts, which a sum passes over, or on blank cells: one finding a column and kind. */
export const formulaReference: Rule = {
  id: "formula-reference",
  severity: "warning",
  check: (table) =>
    [...table.columns.keys()].flatMap((column) => {
      const cells = formulasOf(table).flatMap((row) => row[column] ?? []);
      return (["text", "blank"] as const).flatMap((holds) => findingIn(table, cells, holds));
    }),
};

type Holds = "text" | "blank";

function findingIn(table: Table, cells: readonly FormulaCell[], holds: Holds): readonly Finding[] {
  const reached = new Map<string, CellRef>();
  const found = cells.filter((formula) => {
    const empty = emptyOperands(table, formula, holds);
    for (const cell of empty) reached.set(`${cell.row} ${cell.column}`, cell);
    return empty.length > 0;
  });
  const operands = [...reached.values()];
  const [first, ...others] = found;
  const [cell] = operands;
  if (first === undefined || cell === undefined) return [];
  const { formula } = first;
  const detail = {
    rule: "formula-reference",
    formula,
    holds,
    count: operands.length,
    cell,
  } as const;
  const finding = findingAt(table, "warning", first.place, detail);
  return [{ ...finding, cells: [first.cell, ...others.map((one) => one.cell)], operands }];
}

/**
 * The cells of this kind that plain arithmetic reaches. A blank one counts where it is multiplied or
 * divided, or lies outside the table: a blank figure of the table adds nothing, and rightly so.
 */
function emptyOperands(
  table: Table,
  { cell, tokens }: FormulaCell,
  holds: Holds,
): readonly CellRef[] {
  if (!tokens.every(isArithmetic)) return [];
  const empty: CellRef[] = [];
  const open: boolean[] = [];
  for (const [at, token] of tokens.entries()) {
    const isSummed = open.at(-1) ?? false;
    if (token.kind === "function") open.push(isSummed || token.text === "SUM");
    else if (token.kind === "reference") {
      const cells = cellsOf(table, token, cell.sheet);
      const isScaled = isScaling(tokens[at - 1]) || isScaling(tokens[at + 1]);
      const isEmpty = (one: CellRef): boolean =>
        isSummed
          ? holds === "text" && isTextNumber(table, one)
          : holdsAt(table, one, isScaled) === holds;
      for (const one of cells) if (isEmpty(one)) empty.push(one);
    } else if (token.text === "(") open.push(isSummed);
    else if (token.text === ")") open.pop();
  }
  return empty;
}

function isArithmetic({ kind, ...token }: Token): boolean {
  const text = "text" in token ? token.text : "";
  if (kind === "function") return isPlainFunction(text) && !text.startsWith("IF");
  return kind === "reference" || kind === "number" || /^[-+*/(),%]$/.test(text);
}

const isScaling = (token: Token | undefined): boolean =>
  token?.kind === "sign" && /^[*/]$/.test(token.text);

/** The cells a reference reaches along one line of the table, or the one cell it is. */
function cellsOf(table: Table, reference: Reference, own: string): readonly CellRef[] {
  const range = rangeOf(reference, own);
  if (range === null || range.sheet !== own) return [];
  if (reference.last === null) return [range];
  if (range.columnCount > 1 && range.rowCount > 1) return [];
  const cells: CellRef[] = [];
  const last = Math.min(range.row + range.rowCount, table.range.row + table.range.rowCount);
  const end = Math.min(
    range.column + range.columnCount,
    table.range.column + table.range.columnCount,
  );
  for (let row: number = range.row; row < last; row += 1) {
    for (let column: number = range.column; column < end; column += 1) {
      cells.push(cellRef(own, row, column));
    }
  }
  return cells;
}

/** A sum passes over it. */
function isTextNumber(table: Table, { row, column }: CellRef): boolean {
  const place = placeAt(table, row, column);
  const figure = place === null ? null : figureAt(table, place);
  return figure?.kind === "number" && figure.stored === "text";
}

function holdsAt(table: Table, cell: CellRef, isScaled: boolean): Holds | null {
  if (formulaAt(table, cell) !== null) return null;
  const value = rawValueAt(table, cell.row, cell.column) ?? "";
  if (typeof value !== "string") return null;
  if (value.trim() !== "") return "text";
  return isScaled || placeAt(table, cell.row, cell.column) === null ? "blank" : null;
}
