import { contentAt } from "../../core/edits/cells";
import { isFormula, type Content } from "../../core/model/content";
import { rangeRef, type RangeRef } from "../../core/model/reference";
import type { Sheet } from "../../core/model/workbook";

/**
 * What a sheet, or a part of one, holds, in one number a row and one a column: enough to tell which
 * of them changed. Blank ones are 0, so a sheet that only grew differs only where it grew. What
 * formulas compute does not count: nobody typed it.
 */
export interface Fingerprint {
  readonly row: number;
  readonly column: number;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

export function fingerprintOf(sheet: Sheet): Fingerprint {
  const rows = sheet.values.map(() => 0);
  const columns = (sheet.values[0] ?? []).map(() => 0);
  for (let r = 0; r < rows.length; r++) {
    for (let c = 0; c < columns.length; c++) {
      const content = contentAt(sheet, sheet.row + r, sheet.column + c);
      if (content === null) continue;
      rows[r] = ((rows[r] ?? 0) + hash(sheet.column + c, content)) >>> 0;
      columns[c] = ((columns[c] ?? 0) + hash(sheet.row + r, content)) >>> 0;
    }
  }
  return { row: sheet.row, column: sheet.column, rows, columns };
}

/** FNV-1a, 32 bits. */
function hash(place: number, content: NonNullable<Content>): number {
  const text = isFormula(content) ? content.formula : `${typeof content} ${String(content)}`;
  let value = 0x811c9dc5;
  for (const character of `${place} ${text}`) {
    value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return value >>> 0;
}

/** The smallest range around the cells that differ; null when none does. */
export function changedRange(
  sheet: string,
  before: Fingerprint,
  after: Fingerprint,
): RangeRef | null {
  const rows = changedSpan(before.row, before.rows, after.row, after.rows);
  const columns = changedSpan(before.column, before.columns, after.column, after.columns);
  if (rows === null || columns === null) return null;
  return rangeRef(
    sheet,
    rows.first,
    columns.first,
    rows.last - rows.first + 1,
    columns.last - columns.first + 1,
  );
}

function changedSpan(
  start: number,
  before: readonly number[],
  newStart: number,
  after: readonly number[],
): { readonly first: number; readonly last: number } | null {
  const end = Math.max(start + before.length, newStart + after.length);
  let [first, last] = [end, -1];
  for (let index = Math.min(start, newStart); index < end; index++) {
    if ((before[index - start] ?? 0) === (after[index - newStart] ?? 0)) continue;
    first = Math.min(first, index);
    last = index;
  }
  return last < 0 ? null : { first, last };
}
