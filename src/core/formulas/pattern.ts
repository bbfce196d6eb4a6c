import type { CellRef } from "../model/reference";
import { formatFormula, shapeOf } from "./copy";
import { parseFormula, type Token } from "./tokens";

/** One formula of a column, as the first cell that holds it does; copies further down share it. */
export interface Pattern {
  readonly tokens: readonly Token[];
  readonly cell: CellRef;
  readonly shape: string;
  /** What a copy in another row of the column reads. */
  copyIn(row: number): string;
}

/** Null where the formula is not understood. */
export function patternOf(formula: string, cell: CellRef): Pattern | null {
  const tokens = parseFormula(formula);
  if (tokens === null) return null;
  return { tokens, cell, shape: shapeOf(tokens, cell), copyIn: copyDown(tokens, cell.row) };
}

/** Nearly all formulas of a sheet are copies of the one above: told by their text, they need no reading. */
function copyDown(tokens: readonly Token[], from: number): (row: number) => string {
  const offsets: number[] = [];
  const text = formatFormula(tokens, (row, isFixed) => {
    if (isFixed) return `${row + 1}`;
    offsets.push(row - from);
    return "\n";
  });
  const [first = "", ...others] = text.split("\n");
  return (row) =>
    others.reduce((copy, piece, at) => copy + (row + (offsets[at] ?? 0) + 1) + piece, first);
}
