import { parseCell } from "../model/a1";

/** A piece of a formula. What stands in quotes is a text or a sheet's name, never a reference. */
export type Token = Reference | Word;

/** Functions in capitals, with "(" following; names are whatever is copied as it is: C:C, #REF!, TRUE. */
interface Word {
  readonly kind: "function" | "number" | "text" | "name" | "sign";
  readonly text: string;
}

/** One cell, or a range from corner to corner. */
export interface Reference {
  readonly kind: "reference";
  /** As it is written, with its "!": "'Ninh Sơn'!"; "" where none is named. */
  readonly sheet: string;
  readonly first: Corner;
  readonly last: Corner | null;
}

/** A corner's row and column count from 0; a fixed one has a "$" and stays when copied. */
export interface Corner {
  readonly row: number;
  readonly column: number;
  readonly fixedRow: boolean;
  readonly fixedColumn: boolean;
}

const letter = String.raw`[\p{L}\p{M}\p{N}_.\\?]`;
const name = String.raw`[\p{L}_\\]${letter}*`;
const sheet = String.raw`(?:'(?:[^']|'')+'|${name})!`;
const cell = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const whole = String.raw`\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?!${letter})|\$?\d+:\$?\d+`;

/** Each alternative ends where the next token begins, so a formula is read in one pass. */
const token = new RegExp(
  [
    String.raw`[\s@]*(?:(?<sheet>${sheet})?(?<first>${cell})(?::(?<last>${cell}))?(?!${letter}|[(!:[])`,
    String.raw`(?<function>${name})\(`,
    String.raw`(?<name>(?:${sheet})?(?:${whole}|${name}|#[A-Z/0]+[!?]?))`,
    String.raw`(?<number>\d+\.?\d*(?:[eE][+-]?\d+)?|\.\d+)`,
    String.raw`(?<text>"(?:[^"]|"")*")`,
    String.raw`(?<sign>[<>]=|<>|[-+*/^&=<>(),;%{}#]))`,
  ].join("|"),
  "uy",
);

/**
 * The tokens of a formula in en-US syntax; null where it holds what is not known here (ranges
 * computed on the way, structured references, names of other files), which is then left alone.
 *
 * @example parseFormula("=SUM(C7:C12)") // function SUM, reference C7:C12, sign ")"
 */
export function parseFormula(formula: string): readonly Token[] | null {
  const text = formula.trim();
  if (!text.startsWith("=")) return null;
  const tokens: Token[] = [];
  token.lastIndex = 1;
  while (token.lastIndex < text.length) {
    const groups = token.exec(text)?.groups;
    const next = groups === undefined ? null : readToken(groups);
    if (next === null) return null;
    tokens.push(next);
  }
  return tokens;
}

function readToken(groups: Readonly<Record<string, string | undefined>>): Token | null {
  const { first, last, sheet: named = "" } = groups;
  if (first !== undefined) {
    const corner = readCorner(first);
    const end = last === undefined ? null : readCorner(last);
    if (corner === null || (last !== undefined && end === null)) return null;
    return { kind: "reference", sheet: named, first: corner, last: end };
  }
  if (groups["function"] !== undefined) {
    return { kind: "function", text: groups["function"].toUpperCase() };
  }
  for (const kind of ["sign", "number", "name", "text"] as const) {
    const text = groups[kind];
    if (text !== undefined) return { kind, text };
  }
  return null;
}

function readCorner(text: string): Corner | null {
  const place = parseCell(text, "");
  if (place === null) return null;
  const { row, column } = place;
  return { row, column, fixedRow: text.lastIndexOf("$") > 0, fixedColumn: text.startsWith("$") };
}
