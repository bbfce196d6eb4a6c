import type { CellValue, Sheet } from "../../core/model/workbook";
import { GRID_LIMIT } from "../grid-limit";
import { isResponseTooLarge, rangeTooLarge } from "./failures";

/** What a range of Excel's holds, as Excel gives it. */
interface Grid {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
}

const CELLS = "values,formulas,numberFormat";

/** What to load of a range for `sheetOf`. */
export const PLACED_CELLS = `rowIndex,columnIndex,${CELLS}`;

/** Finds a range, untracked, for each request anew. */
export type Locate = () => Excel.Range;

/**
 * The cells of the ranges, in one request; a range that is a null object gives an empty sheet.
 * When Excel's answer would be too long, each range is read by itself, in halves of its rows.
 */
export async function readRanges(
  context: Excel.RequestContext,
  places: readonly { readonly sheet: string; readonly locate: Locate }[],
): Promise<readonly Sheet[]> {
  const ranges = places.map(({ locate }) => locate());
  for (const range of ranges) range.load(PLACED_CELLS);
  try {
    await context.sync();
  } catch (error) {
    if (!isResponseTooLarge(error)) throw error;
    const sheets: Sheet[] = [];
    for (const { sheet, locate } of places) sheets.push(await readInParts(context, sheet, locate));
    return sheets;
  }
  return ranges.map((range, index) => sheetOf(places[index]?.sheet ?? "", range));
}

/** The cells of loaded ranges as a sheet. */
export const sheetOf = (name: string, range: Excel.Range): Sheet =>
  range.isNullObject
    ? { name, row: 0, column: 0, values: [], formulas: [], numberFormats: [] }
    : sheetFrom(name, range.rowIndex, range.columnIndex, range);

async function readInParts(
  context: Excel.RequestContext,
  sheet: string,
  locate: Locate,
): Promise<Sheet> {
  const range = locate();
  range.load("rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  if (range.isNullObject) return sheetOf(sheet, range);
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  if (rowCount * columnCount > GRID_LIMIT) throw rangeTooLarge();

  const readRows = async (first: number, count: number): Promise<Grid> => {
    const part = locate()
      .worksheet.getRangeByIndexes(first, columnIndex, count, columnCount)
      .untrack();
    part.load(CELLS);
    try {
      await context.sync();
    } catch (error) {
      if (count === 1 || !isResponseTooLarge(error)) throw error;
      const half = Math.ceil(count / 2);
      const upper = await readRows(first, half);
      return below(upper, await readRows(first + half, count - half));
    }
    return part;
  };

  return sheetFrom(sheet, rowIndex, columnIndex, await readRows(rowIndex, rowCount));
}

const below = (upper: Grid, lower: Grid): Grid => ({
  values: [...upper.values, ...lower.values],
  formulas: [...upper.formulas, ...lower.formulas],
  numberFormat: [...upper.numberFormat, ...lower.numberFormat],
});

function sheetFrom(name: string, row: number, column: number, grid: Grid): Sheet {
  return {
    name,
    row,
    column,
    values: grid.values.map((line) => line.map(valueOf)),
    formulas: grid.formulas.map((line, r) =>
      line.map((formula, c) => formulaOf(formula, grid.values[r]?.[c])),
    ),
    numberFormats: grid.numberFormat.map((line) => line.map(String)),
  };
}

/**
 * Excel spells an error as text. Its kind could be asked for with `valueTypes`, which makes every
 * answer a third longer to tell an error from a typed "#N/A", which means the same to a reader.
 */
const errorCodes: ReadonlySet<string> = new Set(
  (
    "#N/A #DIV/0! #NAME? #NULL! #NUM! #REF! #VALUE! #SPILL! #CALC! #FIELD! #BLOCKED! #CONNECT! " +
    "#BUSY! #UNKNOWN! #EXTERNAL! #PYTHON! #TIMEOUT! #GETTING_DATA"
  ).split(" "),
);

function valueOf(value: unknown): CellValue {
  switch (typeof value) {
    case "number":
    case "boolean":
      return value;
    case "string":
      if (value === "") return null;
      return errorCodes.has(value) ? { kind: "error", code: value } : value;
    default:
      return null;
  }
}

/** `formulas` repeats the value of a cell without one, so text that begins with "=" reads twice. */
const formulaOf = (formula: unknown, value: unknown): string | null =>
  typeof formula === "string" && formula.startsWith("=") && formula !== value ? formula : null;
