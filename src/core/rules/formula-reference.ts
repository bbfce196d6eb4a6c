import { rangeOf } from "../formulas/copy";
import { divisionOf } from "../formulas/division";
import type { Token } from "../formulas/tokens";
import { isPlainFunction } from "../formulas/weigh";
import type { Found, Rule } from "../model/finding";
import { cellRef, type CellRef, type RangeRef } from "../model/reference";
import type { Figure, Table } from "../model/table";
import { figureAt } from "../relations/places";
import { placeAt } from "./added-cells";
import { formulaIn, valueIn } from "./cells";
import { formulasOf, tokensOf, type FormulaCell } from "./formula-cells";

/** Arithmetic on texts, which a sum passes over, or on blank cells: one finding a column and kind. */
export const formulaReference: Rule = {
  id: "formula-reference",
  severity: "warning",
  check: (table) => {
    const hasTexts = table.figures.some((figures) => figures.some(isTextNumber));
    return [...table.columns.keys()].flatMap((column) => {
      const reaching = arithmeticIn(table, column).flatMap((formula) => {
        const operands = emptyOperands(table, formula, hasTexts);
        return operands.length > 0 ? { formula, operands } : [];
      });
      return (["text", "blank"] as const).flatMap((holds) => foundIn(table, reaching, holds));
    });
  },
};

/** The formulas of a column that only add, subtract, multiply, divide and round. */
function arithmeticIn(table: Table, column: number): readonly FormulaCell[] {
  const cells = (formulasOf(table)[column] ?? []).filter((cell) => cell !== null);
  const patterns = [...new Set(cells.map(({ pattern }) => pattern))];
  const plain = new Set(patterns.filter(({ tokens }) => tokens.every(isArithmetic)));
  return cells.filter(({ pattern }) => plain.has(pattern));
}

type Holds = "text" | "blank";

interface Operand {
  readonly cell: CellRef;
  readonly holds: Holds;
}

interface Reaching {
  readonly formula: FormulaCell;
  readonly operands: readonly Operand[];
}

function foundIn(table: Table, all: readonly Reaching[], holds: Holds): readonly Found[] {
  const reaching = all.filter(({ operands }) => operands.some((one) => one.holds === holds));
  const reached = new Map<string, CellRef>();
  for (const { cell, ...operand } of reaching.flatMap(({ operands }) => operands)) {
    if (operand.holds === holds) reached.set(`${cell.row} ${cell.column}`, cell);
  }
  const [cell] = reached.values();
  const [first, ...others] = reaching.map(({ formula }) => formula);
  if (first === undefined || cell === undefined) return [];
  const { formula, place } = first;
  const detail = { rule: "formula-reference", formula, holds, count: reached.size, cell } as const;
  const operands = [...reached.values()].flatMap(
    (one) => placeAt(table, one.row, one.column) ?? [],
  );
  const places = [place, ...others.map((one) => one.place)] as const;
  return [{ places, operands, detail, certain: false, formulas: null }];
}

/**
 * The texts and blank cells that plain arithmetic reaches. A blank figure of the table adds nothing, and
 * rightly so: it counts where it is the one half of a ratio.
 */
function emptyOperands(table: Table, formula: FormulaCell, hasTexts: boolean): readonly Operand[] {
  const { sheet } = formula.cell;
  const tokens = tokensOf(formula);
  const empty: Operand[] = [];
  const unfilled: Operand[] = [];
  const open: boolean[] = [];
  for (const token of tokens) {
    const isSummed = open.at(-1) ?? false;
    if (token.kind === "function") open.push(isSummed || token.text === "SUM");
    else if (token.kind === "reference") {
      const cell = rangeOf(token, sheet);
      if (cell.sheet !== sheet) continue;
      if (isSummed && hasTexts) addTextNumbers(table, cell, empty);
      const holds = isSummed || token.last !== null ? null : holdsAt(table, cell);
      const isOutside = holds !== null && placeAt(table, cell.row, cell.column) === null;
      if (holds !== null) (holds === "text" || isOutside ? empty : unfilled).push({ cell, holds });
    } else if (token.text === "(") open.push(isSummed);
    else if (token.text === ")") open.pop();
  }
  return unfilled.length === 1 && divisionOf(tokens) !== null ? [...empty, ...unfilled] : empty;
}

function isArithmetic({ kind, ...token }: Token): boolean {
  const text = "text" in token ? token.text : "";
  if (kind === "function") return isPlainFunction(text) && !text.startsWith("IF");
  return kind === "reference" || kind === "number" || /^[-+*/(),%]$/.test(text);
}

/** The figures along one line that a sum passes over. */
function addTextNumbers(table: Table, range: RangeRef, texts: Operand[]): void {
  if (range.columnCount > 1 && range.rowCount > 1) return;
  const { row, column, rowCount, columnCount } = table.range;
  const end = Math.min(range.row + range.rowCount, row + rowCount);
  const edge = Math.min(range.column + range.columnCount, column + columnCount);
  for (let down: number = range.row; down < end; down += 1) {
    for (let across: number = range.column; across < edge; across += 1) {
      const place = placeAt(table, down, across);
      if (place === null || !isTextNumber(figureAt(table, place))) continue;
      texts.push({ cell: cellRef(range.sheet, down, across), holds: "text" });
    }
  }
}

const isTextNumber = (figure: Figure): boolean =>
  figure.kind === "number" && figure.stored === "text";

function holdsAt(table: Table, cell: CellRef): Holds | null {
  if (formulaIn(table, cell) !== null) return null;
  const value = valueIn(table, cell) ?? "";
  if (typeof value !== "string") return null;
  return value.trim() === "" ? "blank" : "text";
}
