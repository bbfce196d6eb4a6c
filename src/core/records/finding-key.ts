import { columnLetters } from "../model/a1";
import type { CellRef } from "../model/reference";
import type { Finding } from "../model/finding";
import type { Table } from "../model/table";
import { isCellError } from "../model/workbook";
import { valueIn } from "../rules/cells";

/**
 * What a finding is known by from one check to the next: the place it stands at, then the figures it
 * is about. The place is told by names rather than by row, so that rows added above change nothing;
 * with other figures it is another finding at the same place.
 *
 * @example findingKey(table, finding) // "1x8k2m0f3a7c9.0q4z61hn2t8vd"
 */
export const findingKey = (table: Table, finding: Finding): string =>
  `${hash(placeTexts(finding))}.${hash(figureTexts(table, finding))}`;

/** The part of a key that stays when figures change. */
export const placeOfKey = (key: string): string => key.split(".")[0] ?? key;

function placeTexts({ cells: [cell], where, detail }: Finding): readonly string[] {
  const across = where.row === "" ? `${cell.row + 1}` : where.row;
  return [detail.rule, cell.sheet, columnLetters(cell.column), across, where.column];
}

function figureTexts(table: Table, { cells, operands, detail }: Finding): readonly string[] {
  const held = [...cells, ...operands].map((cell) => textIn(table, cell));
  return "formula" in detail ? [...held, detail.formula] : held;
}

function textIn(table: Table, cell: CellRef): string {
  const value = valueIn(table, cell);
  return isCellError(value) ? value.code : `${typeof value} ${String(value)}`;
}

/** 64 bits: FNV-1a from two beginnings, and each text with its length, so that none runs into the next. */
function hash(texts: readonly string[]): string {
  let [one, other] = [0x811c9dc5, 0x01234567];
  for (const character of texts.map((text) => `${text.length}:${text}`).join("")) {
    const code = character.codePointAt(0) ?? 0;
    one = Math.imul(one ^ code, 0x01000193);
    other = Math.imul(other ^ code, 0x01000193) ^ (other >>> 15);
  }
  const text = (half: number): string => (half >>> 0).toString(36).padStart(7, "0");
  return text(one) + text(other);
}
