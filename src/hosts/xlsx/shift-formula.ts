import { columnLetters, parseCell } from "../../core/model/a1";

/** What holds no reference: texts, quoted sheet names, brackets of a table, words before "(" or "!". */
const other =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]|[\p{L}_\\][\p{L}\p{N}_.\\]*(?=[(!])/u;

/** A cell, whole columns or whole rows. */
const reference =
  /(?<![\p{L}\p{N}_.$])(\$?[A-Z]{1,3}\$?[1-9]\d{0,6}|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.])/u;

const tokens = new RegExp(`${other.source}|${reference.source}`, "giu");

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/**
 * A formula as it reads when filled `rows` down and `columns` to the right: relative references
 * move, "$" ones stay, and one that leaves the sheet becomes #REF!.
 *
 * @example shiftFormula("SUM(B2:B$8)*'Q1'!A1", 1, 1) // "SUM(C3:C$8)*'Q1'!B2"
 */
export const shiftFormula = (formula: string, rows: number, columns: number): string =>
  formula.replace(tokens, (token: string, found: string | undefined) => {
    if (found === undefined) return token;
    if (found.includes(":")) {
      return found
        .split(":")
        .map((end) => (/\d/.test(end) ? shiftRow(end, rows) : shiftColumn(end, columns)))
        .join(":");
    }
    const [, column = "", row = ""] = /^(\$?[A-Z]+)(\$?\d+)$/i.exec(found) ?? [];
    if ((parseCell(found, "")?.column ?? LAST_COLUMN) >= LAST_COLUMN) return token;
    const shifted = shiftColumn(column, columns) + shiftRow(row, rows);
    return shifted.includes("#REF!") ? "#REF!" : shifted;
  });

function shiftRow(row: string, by: number): string {
  if (row.startsWith("$")) return row;
  const shifted = Number(row) + by;
  return shifted >= 1 && shifted <= LAST_ROW ? String(shifted) : "#REF!";
}

function shiftColumn(column: string, by: number): string {
  if (column.startsWith("$")) return column;
  const shifted = (parseCell(`${column}1`, "")?.column ?? 0) + by;
  return shifted >= 0 && shifted < LAST_COLUMN ? columnLetters(shifted) : "#REF!";
}
