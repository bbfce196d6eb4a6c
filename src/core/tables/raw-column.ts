import type { Figure } from "../model/table";
import type { NumberReading, Reading } from "../model/reading";
import { isCellError } from "../model/workbook";
import { readText } from "../numbers/read";
import { errorText, type Grid } from "./grid";
import { readWorded, readWordedChange } from "./worded";

/** A cell of a column before the column has settled what its figures are. */
export type RawCell =
  | Exclude<Figure, { readonly kind: "number" }>
  | {
      readonly kind: "number";
      readonly value: number;
      readonly format: string;
      readonly formula: boolean;
    }
  | {
      readonly kind: "text";
      readonly reading: Extract<Reading, { kind: "number" | "ambiguous" }>;
      readonly formula: boolean;
      /** Its sign is a word. */
      readonly worded: boolean;
    };

export type RawNumber = Extract<RawCell, { kind: "number" }>;
export type RawText = Extract<RawCell, { kind: "text" }>;

const blank: RawCell = { kind: "blank" };

export const readRawColumn = (
  { sheet }: Grid,
  rows: readonly number[],
  column: number,
): readonly RawCell[] =>
  rows.map((row) => {
    const value = sheet.values[row]?.[column] ?? null;
    const formula = (sheet.formulas[row]?.[column] ?? null) !== null;
    if (typeof value === "number") {
      if (!isCountable(value)) return { kind: "unreadable", text: String(value) };
      const format = sheet.numberFormats[row]?.[column] ?? "General";
      return { kind: "number", value, format, formula };
    }
    if (typeof value === "string") return readRawText(value, formula);
    return isCellError(value) ? value : blank;
  });

/**
 * Whether anybody could have counted it: no sum of people or đồng comes near 10^18, and no rate has its
 * first digit behind twenty zeros. Exact arithmetic over such numbers would take for ever.
 */
const isCountable = (value: number): boolean =>
  value === 0 || (Math.abs(value) < 1e18 && Math.abs(value) > 1e-20);

/** Typed where there is nothing to report. */
const notFilled = /^(x|k|ko|không|kxđ|\/)$/i;

function readRawText(text: string, formula: boolean): RawCell {
  const reading = readText(text);
  switch (reading.kind) {
    case "blank":
      return blank;
    case "notNumber":
      return readOther(text, formula);
    case "number":
    case "ambiguous":
      return { kind: "text", reading, formula, worded: false };
  }
}

function readOther(text: string, formula: boolean): RawCell {
  if (notFilled.test(text.normalize("NFC").trim())) return blank;
  return errorText.test(text) ? { kind: "error", code: text } : readWords(text, formula);
}

function readWords(text: string, formula: boolean): RawCell {
  const candidates = readWordedChange(text);
  if (candidates.length > 0) {
    return { kind: "text", reading: { kind: "ambiguous", candidates }, formula, worded: true };
  }
  return readWorded(text) ?? { kind: "unreadable", text };
}

/** Whether the cell prints its number as a percent. */
export const isPercentCell = (cell: RawCell): boolean =>
  cell.kind === "number"
    ? cell.format.includes("%")
    : cell.kind === "text" && candidatesOf(cell.reading)[0]?.percent === true;

export const candidatesOf = (reading: RawText["reading"]): readonly NumberReading[] =>
  reading.kind === "number" ? [reading] : reading.candidates;
