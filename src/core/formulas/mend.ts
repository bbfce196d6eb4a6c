import { formatCell } from "../model/a1";
import type { Edit } from "../model/edit";
import { cellRef, rangeRef, type CellRef } from "../model/reference";
import { isCellError, type Sheet, type Workbook } from "../model/workbook";

/** A cell whose BHXH function the workbook does not know, and its formula as it should be entered. */
export interface Broken {
  readonly cell: CellRef;
  readonly formula: string;
  readonly numberFormat: string;
  readonly mended: string;
}

/** "BHXH.ATTAIN(", however a file or a program without the add-in has left it. */
const spelling = /@?(?:_xl[a-z]+[._])*BHXH[._]([A-Z]+)(?=\s*\()/gi;

/** Changes what stands outside texts and quoted sheet names. */
const outsideTexts = (formula: string, change: (code: string) => string): string =>
  formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((piece, index) => (index % 2 === 0 ? change(piece) : piece))
    .join("");

/**
 * A formula with its BHXH functions as they are typed; null where it has none.
 *
 * @example mendFormula("=_xldudf_BHXH_ATTAIN(C7,D7)") // "=BHXH.ATTAIN(C7,D7)"
 */
export function mendFormula(formula: string): string | null {
  let isOurs = false;
  const mended = outsideTexts(formula, (code) =>
    code.replace(spelling, (_, name: string) => {
      isOurs = true;
      return `BHXH.${name.toUpperCase()}`;
    }),
  );
  return isOurs ? mended : null;
}

/** The cells that show #NAME?, or a spelling only files have, where a BHXH function should compute. */
export const findBroken = (workbook: Workbook): readonly Broken[] =>
  workbook.sheets.flatMap(brokenIn);

const brokenIn = (sheet: Sheet): readonly Broken[] =>
  sheet.formulas.flatMap((line, down) =>
    line.flatMap((formula, across): readonly Broken[] => {
      const mended = formula === null ? null : mendFormula(formula);
      if (formula === null || mended === null) return [];
      const value = sheet.values[down]?.[across] ?? null;
      const isUnknown = isCellError(value) && value.code === "#NAME?";
      if (!isUnknown && mended === formula) return [];
      const cell = cellRef(sheet.name, sheet.row + down, sheet.column + across);
      const numberFormat = sheet.numberFormats[down]?.[across] ?? "General";
      return [{ cell, formula, numberFormat, mended }];
    }),
  );

/** Enters the formulas again: a program that knows the functions by now computes them. */
export const mendEdits = (broken: readonly Broken[]): readonly Edit[] =>
  broken.map(({ cell, formula, numberFormat, mended }): Edit => {
    const block = (text: string) => ({
      contents: [[{ formula: text }]],
      numberFormats: [[numberFormat]],
    });
    const range = rangeRef(cell.sheet, cell.row, cell.column, 1, 1);
    return { kind: "setCells", range, before: block(formula), after: block(mended) };
  });

/** "C7, D7", the first few. */
export const brokenCells = (broken: readonly Broken[]): string =>
  broken
    .slice(0, 5)
    .map(({ cell }) => `${cell.sheet}!${formatCell(cell)}`)
    .join(", ");
