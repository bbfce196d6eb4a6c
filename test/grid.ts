import { cellRef, type CellRef } from "../src/core/model/reference";
import type { CellValue, Sheet, Workbook } from "../src/core/model/workbook";

/**
 * A small language for sheets in tests and in the pages of the rules. A line is a row, "|" parts
 * cells, and a cell is written as an officer would read it:
 *
 *     Đơn vị    | Thực hiện        | Tỉ lệ đạt (%)
 *     Ninh Hải  | 86.315           | [98,31%]
 *     Tổng cộng | =SUM(B2:B2) 86.315 | "98,85%"
 *
 * - 86.315 and 98,31% are numbers in Vietnamese notation, under #,##0 and 0.00%;
 *   0,96 and 12 are numbers under General
 * - "98,85%" in quotes is text, and so is all that is no number
 * - =SUM(B2:B2) 86.315 is a formula with the value it shows
 * - #N/A is an error
 * - [ ] marks the cells a test expects something of; nothing between two bars is a blank cell
 */
export interface TextGrid {
  readonly sheet: Sheet;
  readonly marked: readonly CellRef[];
}

export interface GridPlace {
  readonly name?: string;
  readonly row?: number;
  readonly column?: number;
}

interface GridCell {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly numberFormat: string;
}

export function parseGrid(text: string, place: GridPlace = {}): TextGrid {
  const { name = "Phụ lục", row = 0, column = 0 } = place;
  const lines = gridLines(text);
  const width = Math.max(...lines.map((line) => line.length));
  const marked: CellRef[] = [];
  const cells = lines.map((line, down) =>
    Array.from({ length: width }, (_, across): GridCell => {
      const written = line[across] ?? "";
      const mark = /^\[(.*)\]$/.exec(written);
      if (mark !== null) marked.push(cellRef(name, row + down, column + across));
      return parseCell(mark?.[1] ?? written);
    }),
  );
  const sheet: Sheet = {
    name,
    row,
    column,
    values: cells.map((line) => line.map(({ value }) => value)),
    formulas: cells.map((line) => line.map(({ formula }) => formula)),
    numberFormats: cells.map((line) => line.map(({ numberFormat }) => numberFormat)),
  };
  return { sheet, marked };
}

/** The cells of a grid as they are written, marks included. */
export const gridLines = (text: string): readonly (readonly string[])[] =>
  text
    .replace(/^\n|\n\s*$/g, "")
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()));

/** Sheets as one workbook, the first one active. */
export const workbookOf = (...sheets: readonly Sheet[]): Workbook => ({
  sheets,
  sheetNames: sheets.map(({ name }) => name),
  activeSheet: sheets[0]?.name ?? "",
  selection: null,
});

function parseCell(written: string): GridCell {
  const formula = /^(=\S+)\s+(.+)$/.exec(written);
  if (formula?.[1] !== undefined && formula[2] !== undefined) {
    return { ...parseCell(formula[2]), formula: formula[1] };
  }
  const quoted = /^"(.*)"$/.exec(written);
  if (quoted?.[1] !== undefined) return plainCell(quoted[1]);
  if (/^#[A-Z/0]+[!?]?$/.test(written)) return plainCell({ kind: "error", code: written });
  if (!/^-?(\d{1,3}(\.\d{3})+|\d+)(,\d+)?%?$/.test(written)) {
    return plainCell(written === "" ? null : written);
  }
  const [, decimals = ""] = /,(\d+)/.exec(written) ?? [];
  const digits = written.replace(/[.%]/g, "").replace(",", ".");
  const zeros = decimals === "" ? "" : `.${"0".repeat(decimals.length)}`;
  if (written.endsWith("%")) {
    return { value: Number(`${digits}e-2`), formula: null, numberFormat: `0${zeros}%` };
  }
  const numberFormat = written.includes(".") ? `#,##0${zeros}` : "General";
  return { value: Number(digits), formula: null, numberFormat };
}

const plainCell = (value: CellValue): GridCell => ({
  value,
  formula: null,
  numberFormat: "General",
});
