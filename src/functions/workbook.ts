import { parseRange } from "../core/model/a1";
import type { CellValue, Workbook } from "../core/model/workbook";
import { toCellValue } from "./cell";
import { toGrid } from "./spread";

/**
 * A workbook of one sheet that holds what a function was given of a range: its values, and where
 * the host says so its address; otherwise it begins at A1. Formats, which no host hands over, are
 * guessed: see `guessFormats`.
 */
export function toWorkbook(range: unknown, address: string | undefined): Workbook {
  const place = address === undefined ? null : parseRange(address, "");
  const name = place?.sheet ?? "";
  const values = blankZeros(toGrid(range).map((cells) => cells.map(toCellValue)));
  const sheet = {
    name,
    row: place?.row ?? 0,
    column: place?.column ?? 0,
    values,
    formulas: values.map((cells) => cells.map(() => null)),
    numberFormats: guessFormats(values),
  };
  return { sheets: [sheet], sheetNames: [name], activeSheet: name, selection: null };
}

type Values = readonly (readonly CellValue[])[];

const isFigure = (value: CellValue): boolean => typeof value === "number" && value !== 0;

const hasFigure = (values: Values): { rows: readonly boolean[]; columns: readonly boolean[] } => ({
  rows: values.map((cells) => cells.some(isFigure)),
  columns: (values[0] ?? []).map((_, column) =>
    values.some((cells) => isFigure(cells[column] ?? null)),
  ),
});

/**
 * Desktop Excel hands blank cells over as 0. A 0 is taken for a figure only where both its row and
 * its column hold others; in headings and labels it was a blank.
 */
function blankZeros(values: Values): Values {
  const { rows, columns } = hasFigure(values);
  return values.map((cells, row) =>
    cells.map((value, column) => (value === 0 && !(rows[row] && columns[column]) ? null : value)),
  );
}

/** Beyond six decimals a computed percent is noise of its double. */
const ownDecimals = "0.######";

/**
 * A column of numbers of which none exceeds 2 and some are not whole holds fractions formatted as
 * percents; every other number stands for itself.
 */
function guessFormats(values: Values): readonly (readonly string[])[] {
  const formats = (values[0] ?? []).map((_, column) => {
    const numbers = values
      .map((cells) => cells[column])
      .filter((value) => typeof value === "number");
    const isFraction =
      numbers.every((value) => Math.abs(value) <= 2) &&
      numbers.some((value) => !Number.isInteger(value));
    return isFraction ? `${ownDecimals}%` : ownDecimals;
  });
  return values.map((cells) =>
    cells.map((value, column) =>
      typeof value === "number" ? (formats[column] ?? "General") : "General",
    ),
  );
}
