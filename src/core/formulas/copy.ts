import { columnLetters, parseRange } from "../model/a1";
import type { CellRef, RangeRef } from "../model/reference";
import type { Corner, Reference, Token } from "./tokens";

/** The same formula as written text; spaces are not kept. */
export const formatFormula = (tokens: readonly Token[]): string => `=${join(tokens, formatCorner)}`;

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
  const move = (corner: Corner): Corner => ({
    ...corner,
    row: corner.row + (corner.fixedRow ? 0 : to.row - from.row),
    column: corner.column + (corner.fixedColumn ? 0 : to.column - from.column),
  });
  const copied: Token[] = [];
  for (const token of tokens) {
    if (token.kind !== "reference") {
      copied.push(token);
      continue;
    }
    const first = move(token.first);
    const last = token.last === null ? null : move(token.last);
    if ([first, last].some((corner) => corner !== null && (corner.row < 0 || corner.column < 0))) {
      return null;
    }
    copied.push({ ...token, first, last });
  }
  return copied;
}

/** The cells a reference names; null in what no sheet holds. `own` is the sheet the formula stands on. */
export const rangeOf = (reference: Reference, own: string): RangeRef | null =>
  parseRange(formatReference(reference, formatCorner), own);

const join = (tokens: readonly Token[], corner: (corner: Corner) => string): string => {
  let text = "";
  for (const token of tokens) {
    if (token.kind === "reference") text += formatReference(token, corner);
    else text += token.kind === "function" ? `${token.text}(` : token.text;
  }
  return text;
};

const formatReference = (
  { sheet, first, last }: Reference,
  corner: (corner: Corner) => string,
): string => sheet + corner(first) + (last === null ? "" : `:${corner(last)}`);

const formatCorner = ({ row, column, fixedRow, fixedColumn }: Corner): string =>
  `${fixedColumn ? "$" : ""}${columnLetters(column)}${fixedRow ? "$" : ""}${row + 1}`;
