import type { TableRow, Unit } from "../model/table";
import { countKinds, type Band } from "./band";
import type { Grid } from "./grid";
import { plain } from "./plain";
import { isUnitHeading, namesUnit, unitOf } from "./words";

/**
 * What the figures of each row are, where rows are indicators with units of their own: by a column
 * "Đơn vị tính" or, where there is none, by the lines that part the rows, or by what their labels say.
 * Null where rows are alike.
 */
export function readRowUnits(
  grid: Grid,
  band: Band,
  bodyRows: readonly number[],
  unitColumn: number,
): readonly (Unit | null)[] | null {
  const column = unitsColumn(grid, band);
  if (column !== null) return bodyRows.map((row) => unitNamed(plain(grid.textAt(row, column))));
  const sections = sectionUnits(grid, band, bodyRows, unitColumn);
  if (sections !== null) return sections;
  const labels = bodyRows.map((row) => plain(grid.textAt(row, unitColumn)));
  return labels.some(namesUnit)
    ? labels.map((label) => (namesUnit(label) ? unitOf(label) : null))
    : null;
}

/** A line that parts the rows and says what those under it are: "Cơ cấu (%)" alone, beside no name. */
export function isSectionLine(
  grid: Grid,
  { from, to }: Band,
  row: number,
  unitColumn: number,
): boolean {
  if (countKinds(grid, row, { from, to: unitColumn }).words > 0) return false;
  const { words, figures } = countKinds(grid, row, { from, to });
  return words === 1 && figures === 0;
}

/** Percents and indices under lines that say so; null where no line does. */
function sectionUnits(
  grid: Grid,
  band: Band,
  bodyRows: readonly number[],
  unitColumn: number,
): readonly (Unit | null)[] | null {
  const units: (Unit | null)[] = [];
  let unit: Unit | null = null;
  let row = band.body;
  for (const body of bodyRows) {
    for (; row < body; row += 1) {
      if (isSectionLine(grid, band, row, unitColumn)) unit = unitOfLine(grid, band, row);
    }
    units.push(unit);
  }
  return units.some((one) => one !== null) ? units : null;
}

/** "Cơ cấu (%)", "Chỉ số phát triển (Năm trước = 100)". */
function unitOfLine(grid: Grid, { from, to }: Band, row: number): Unit | null {
  let line = "";
  for (let column = from; column <= to; column += 1) line += plain(grid.textAt(row, column));
  if (/chi so|toc do/.test(line)) return "index";
  return line.includes("%") ? "percent" : null;
}

export const withUnits = (
  rows: readonly TableRow[],
  units: readonly (Unit | null)[] | null,
): readonly TableRow[] =>
  units === null
    ? rows
    : rows.map((row, at) => {
        const unit = units[at] ?? null;
        return unit === null ? row : { ...row, unit };
      });

/** The column "Đơn vị tính"; null where there is none. */
export function unitsColumn(grid: Grid, band: Band): number | null {
  for (let column = band.from; column <= band.to; column += 1) {
    for (let row = band.top; row <= band.bottom; row += 1) {
      if (isUnitHeading(plain(grid.textAt(row, column)))) return column;
    }
  }
  return null;
}

/** "%", "Người", "Tỷ đồng" as a cell of units. */
function unitNamed(text: string): Unit | null {
  if (/^(diem )?(%|phan tram)/.test(text)) return "percent";
  if (/\/|binh quan/.test(text)) return "index";
  if (/dong|trieu|^t[iy]$|usd/.test(text)) return "amount";
  return text === "" ? null : /^[\p{L} ]+$/u.test(text) ? "count" : null;
}
