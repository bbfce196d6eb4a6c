import { rangeRef, type RangeRef } from "../model/reference";
import type { Sheet, Workbook } from "../model/workbook";

/**
 * What of a snapshot may hold something else once ranges were edited: those, as far as they were read,
 * and on each sheet the smallest range around all formulas. Nothing where the edits touch none of it.
 *
 * @example of a table with typed figures after an edit of J9: J9 alone
 */
export function staleRanges(
  { sheets, selection }: Workbook,
  edited: readonly RangeRef[],
): readonly RangeRef[] {
  const touched = edited
    .filter(({ sheet }) => sheets.some(({ name }) => name === sheet))
    .flatMap((range) => (selection === null ? [range] : overlap(range, selection)));
  if (touched.length === 0) return [];
  const ranges = [...touched, ...sheets.flatMap(formulaRange)];
  return ranges.filter(
    (range, at) =>
      !ranges.some(
        (other, index) =>
          index !== at && contains(other, range) && (index < at || !contains(range, other)),
      ),
  );
}

/** The smallest range around the formulas of a sheet; none where it has none. */
function formulaRange({ name, row, column, formulas }: Sheet): readonly RangeRef[] {
  const rows = formulas.flatMap((line, r) => (line.some(isFormula) ? r : []));
  const columns = (formulas[0] ?? []).flatMap((_, c) =>
    formulas.some((line) => isFormula(line[c] ?? null)) ? c : [],
  );
  const [top, left, bottom, right] = [rows[0], columns[0], rows.at(-1), columns.at(-1)];
  if (top === undefined || left === undefined || bottom === undefined || right === undefined) {
    return [];
  }
  return [rangeRef(name, row + top, column + left, bottom - top + 1, right - left + 1)];
}

const isFormula = (formula: string | null): boolean => formula !== null;

function overlap(one: RangeRef, other: RangeRef): readonly RangeRef[] {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rowCount = Math.min(one.row + one.rowCount, other.row + other.rowCount) - row;
  const columnCount =
    Math.min(one.column + one.columnCount, other.column + other.columnCount) - column;
  return rowCount > 0 && columnCount > 0
    ? [rangeRef(one.sheet, row, column, rowCount, columnCount)]
    : [];
}

const contains = (outer: RangeRef, inner: RangeRef): boolean =>
  outer.sheet === inner.sheet &&
  outer.row <= inner.row &&
  outer.column <= inner.column &&
  outer.row + outer.rowCount >= inner.row + inner.rowCount &&
  outer.column + outer.columnCount >= inner.column + inner.columnCount;
