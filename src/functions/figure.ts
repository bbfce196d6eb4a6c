import type { Decimal } from "../core/model/decimal";
import type { NumberReading, SeparatorStyle } from "../core/model/reading";
import { isCellError } from "../core/model/workbook";
import { decimal, toNumber } from "../core/numbers/decimal";
import { formatDecimal } from "../core/numbers/format";
import { readNumber, readText } from "../core/numbers/read";
import { toCellValue } from "./cell";
import { invalid, passedOn } from "./errors";
import { words } from "./words";

/**
 * The figure in a cell; percents in percent points, blanks 0. Text that can be read two ways is
 * refused unless `style` decides. Throws the error the function's cell will show.
 */
export function readFigure(cell: unknown, style: SeparatorStyle | null = null): NumberReading {
  const value = toCellValue(cell);
  if (value === null) return blank;
  if (isCellError(value)) throw passedOn(value.code);
  if (typeof value === "number") return readNumber(value, "General");
  if (typeof value === "boolean")
    throw invalid(words().functions.notANumber(String(value).toUpperCase()));
  return readPrinted(value, style);
}

const blank: NumberReading = { kind: "number", value: decimal(0), percent: false, style: null };

function readPrinted(text: string, style: SeparatorStyle | null): NumberReading {
  const reading = readText(text);
  switch (reading.kind) {
    case "number":
      return reading;
    case "blank":
      return blank;
    case "notNumber":
      throw invalid(words().functions.notANumber(shorten(text)));
    case "ambiguous": {
      const { candidates } = reading;
      const chosen = candidates.find((candidate) => candidate.style === style);
      if (chosen !== undefined) return chosen;
      throw invalid(
        words().functions.ambiguous(
          text,
          candidates.map(({ value }) => formatDecimal(value)),
        ),
      );
    }
  }
}

const shorten = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

/** The figure in a cell, exact. */
export const decimalIn = (cell: unknown): Decimal => readFigure(cell).value;

/** The figure in a cell. Most cells hold whole numbers, which need no reading. */
export const numberIn = (cell: unknown): number =>
  typeof cell === "number" && Number.isSafeInteger(cell) ? cell : toNumber(decimalIn(cell));
