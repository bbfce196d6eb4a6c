import { columnLetters, unquoteSheet } from "../model/a1";
import { rangeRef, type CellRef, type RangeRef } from "../model/reference";
import type { Corner, Reference, Token } from "./tokens";

/** The same formula as written text, its row numbers as `rowText` writes them; spaces are not kept. */
export const formatFormula = (
  tokens: readonly Token[],
  rowText = (row: number, _isFixed: boolean): string => `${row + 1}`,
): string =>
  `=${join(tokens, ({ row, column, fixedRow, fixedColumn }) => {
    const letters = (fixedColumn ? "$" : "") + columnLetters(column);
    return letters + (fixedRow ? "$" : "") + rowText(row, fixedRow);
  })}`;

/**
 * What a formula is, wherever it stands: references by their distance from its cell, fixed ones by
 * their place. A formula copied down keeps its shape.
 *
 * @example shapeOf(parseFormula("=D7/C$6"), cellRef("", 6, 4)) // "r0c-1/R6c-2"
 */
export const shapeOf = (tokens: readonly Token[], cell: CellRef): string =>
  join(tokens, ({ row, column, fixedRow, fixedColumn }) => {
    const down = fixedRow ? `R${row + 1}` : `r${row - cell.row}`;
    return down + (fixedColumn ? `C${column + 1}` : `c${column - cell.column}`);
  });

/** The tokens as they become when the formula is copied; null where a reference falls off the sheet. */
export function copyFormula(
  tokens: readonly Token[],
  from: CellRef,
  to: CellRef,
): readonly Token[] | null {
  let isOff = false;
  const move = (corner: Corner): Corner => {
    const row = corner.row + (corner.fixedRow ? 0 : to.row - from.row);
    const column = corner.column + (corner.fixedColumn ? 0 : to.column - from.column);
    if (row < 0 || column < 0) isOff = true;
    return { ...corner, row, column };
  };
  const copied = tokens.map((token) =>
    token.kind === "reference"
      ? { ...token, first: move(token.first), last: token.last === null ? null : move(token.last) }
      : token,
  );
  return isOff ? null : copied;
}

/** The cells a reference names; `own` is the sheet the formula stands on. */
export function rangeOf({ sheet, first, last }: Reference, own: string): RangeRef {
  const { row, column } = last ?? first;
  return rangeRef(
    sheet === "" ? own : unquoteSheet(sheet.slice(0, -1)),
    Math.min(first.row, row),
    Math.min(first.column, column),
    Math.abs(first.row - row) + 1,
    Math.abs(first.column - column) + 1,
  );
}

function join(tokens: readonly Token[], corner: (corner: Corner) => string): string {
  let text = "";
  for (const token of tokens) {
    if (token.kind === "reference") {
      text += token.sheet + corner(token.first) + (token.last ? `:${corner(token.last)}` : "");
    } else text += token.kind === "function" ? `${token.text}(` : token.text;
  }
  return text;
}
