import type { Decimal } from "../model/decimal";
import type { NumberReading, SeparatorStyle } from "../model/reading";
import type { Figure, Heading, HeadingRole, NumberFigure, Unit } from "../model/table";
import { decimal, decimalFromNumber, roundDecimal } from "../numbers/decimal";
import { readNumber } from "../numbers/read";
import {
  candidatesOf,
  isPercentCell,
  type RawCell,
  type RawNumber,
  type RawText,
} from "./raw-column";
import { unslip } from "./slips";

/** What a column has settled before its cells are read one by one. */
export interface ColumnReading {
  readonly unit: Unit;
  /** Fractions typed in it are thousands. */
  readonly slips: boolean;
  /** Its numbers without a percent format are fractions of 1: 0.9625 for 96,25%. */
  readonly fractions: boolean;
  /** What it holds row by row, where rows are indicators with units of their own. */
  readonly rowUnits: readonly (Unit | null)[] | null;
}

/** A formula's percent has fifteen digits; nobody prints more than four decimals of it. */
const mostPercentDecimals = 4;
const mostCountDecimals = 6;

/** What the figures of a column are, by its heading's hint and by most of its cells. */
export function settleUnit(
  cells: readonly RawCell[],
  hint: Unit | null,
  rowUnits: ColumnReading["rowUnits"] = null,
): Unit {
  // a row of percents says nothing of a column that holds counts in others
  const others = cells.filter((_, row) => rowUnits?.[row] !== "percent");
  if (others.length > 0 && others.length < cells.length) return settleUnit(others, hint);
  let numbers = 0;
  let percents = 0;
  let fractions = 0;
  for (const cell of cells) {
    if (cell.kind !== "number" && cell.kind !== "text") continue;
    numbers += 1;
    if (isPercentCell(cell)) percents += 1;
    else if (isFraction(cell)) fractions += 1;
  }
  if (2 * percents > numbers) return "percent";
  if (hint !== null && hint !== "count") return hint;
  return 2 * fractions > numbers ? "amount" : "count";
}

const isFraction = (cell: Extract<RawCell, { kind: "number" | "text" }>): boolean =>
  cell.kind === "number"
    ? !Number.isInteger(cell.value)
    : candidatesOf(cell.reading).every(({ value }) => value.scale > 0);

/**
 * Whether a percent column holds fractions of 1: most of its bare numbers are below 250%. Changes are
 * often as small in points, 1,4% or -0,2%; fractions of them that were computed have more digits.
 */
export function holdsFractions(cells: readonly RawCell[], headings: readonly Heading[]): boolean {
  const bare = cells.filter(
    (cell): cell is RawNumber => cell.kind === "number" && !isPercentCell(cell),
  );
  const isChange = headings.some(({ role }) => role !== null && changes.includes(role));
  const fractions = bare.filter(
    ({ value }) => Math.abs(value) <= 2.5 && (!isChange || exactly(value).scale > 2),
  );
  return 2 * fractions.length > bare.length;
}

const changes: readonly HeadingRole[] = ["change", "rise", "fall"];

/** Reads a column's cells; a text that its unit leaves ambiguous follows `style`. */
export const readFigures = (
  cells: readonly RawCell[],
  column: ColumnReading,
  style: SeparatorStyle | null,
): readonly Figure[] =>
  cells.map((cell, row) => {
    const unit = column.rowUnits?.[row] ?? column.unit;
    switch (cell.kind) {
      case "number":
        return readNumberCell(cell, column, unit);
      case "text":
        return readTextCell(cell, choose(candidatesOf(cell.reading), unit, style));
      case "blank":
      case "error":
      case "unreadable":
      case "interval":
      case "verdict":
        return cell;
    }
  });

/** The reading a count (whole), a percent (with decimals) or the table's style asks for. */
export function choose(
  candidates: readonly NumberReading[],
  unit: Unit,
  style: SeparatorStyle | null,
): NumberReading | undefined {
  const [first] = candidates;
  switch (unit) {
    case "count":
      return candidates.find(({ value }) => value.scale === 0) ?? first;
    case "percent":
      return candidates.find(({ value }) => value.scale > 0) ?? first;
    case "amount":
    case "index":
      return candidates.find((candidate) => candidate.style === (style ?? "vi")) ?? first;
  }
}

const readTextCell = (cell: RawText, reading: NumberReading | undefined): Figure =>
  reading === undefined
    ? { kind: "blank" }
    : figure(
        reading.value,
        cell.formula ? "formula" : cell.worded ? "words" : "text",
        reading.style,
        null,
      );

function readNumberCell(cell: RawNumber, column: ColumnReading, unit: Unit): Figure {
  const stored = cell.formula ? "formula" : "number";
  const meant = column.slips && !cell.formula ? unslip(cell.value) : null;
  return meant === null
    ? figure(numberIn(cell, unit, column.fractions), stored, null, null)
    : figure(meant, stored, null, exactly(cell.value));
}

function numberIn(cell: RawNumber, unit: Unit, fractions: boolean): Decimal {
  switch (unit) {
    case "count":
      return atMost(exactly(cell.value), mostCountDecimals);
    case "percent": {
      const points =
        fractions && !isPercentCell(cell)
          ? hundredfold(exactly(cell.value))
          : readNumber(cell.value, cell.format).value;
      return atMost(points, mostPercentDecimals);
    }
    case "amount":
    case "index":
      return atMost(readNumber(cell.value, cell.format).value, mostCountDecimals);
  }
}

const figure = (
  value: Decimal,
  stored: NumberFigure["stored"],
  style: SeparatorStyle | null,
  slippedFrom: Decimal | null,
): NumberFigure => ({ kind: "number", value, stored, style, slippedFrom });

/** On the fifteen significant digits a spreadsheet keeps. */
const exactly = (value: number): Decimal =>
  decimalFromNumber(Number.isInteger(value) ? value : Number(value.toPrecision(15)));

const hundredfold = ({ units, scale }: Decimal): Decimal =>
  scale < 2 ? decimal(units * 10n ** BigInt(2 - scale)) : decimal(units, scale - 2);

const atMost = (value: Decimal, scale: number): Decimal =>
  value.scale <= scale ? value : roundDecimal(value, scale, "halfUp");
