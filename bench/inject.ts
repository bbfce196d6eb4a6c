import { toNumber } from "../src/core/numbers/decimal";
import type { Decimal } from "../src/core/model/decimal";
import { countColumns, figureAt, percentColumns, type FormRow, type FormTable } from "./generate";
import type { Random } from "./random";

/** A slip of the hand in one figure. */
export const slips = ["digit", "swap", "drop", "double", "percent", "copy"] as const;
export type Slip = (typeof slips)[number];

/** A table with one wrong figure, and where it stands; the total row comes after the units. */
export interface Injected {
  readonly table: FormTable;
  readonly row: number;
  readonly column: number;
}

/** The column that repeats the people insured. */
const copyColumn = 14;

/** Puts one slip somewhere in a clean table; null when the figure drawn has no room for it. */
export function inject(random: Random, table: FormTable, slip: Slip): Injected | null {
  const row = random.integer(0, table.units.length);
  const column = columnFor(random, slip);
  const figure = figureAt(rowAt(table, row), column);
  const digits = slipped(random, figure.units.toString(), slip);
  if (digits === null) return null;
  const wrong = { units: BigInt(digits), scale: figure.scale };
  if (slip === "percent" && isRounded(wrong, figure)) return null;
  return toNumber(wrong) === toNumber(figure)
    ? null
    : { table: withFigure(table, row, column, wrong), row, column };
}

/** Cut, or padded with 0: rounding that the check remarks on and no officer is alarmed by. */
const isRounded = (wrong: Decimal, right: Decimal): boolean =>
  wrong.units % 10n === 0n || right.units - wrong.units === 1n;

function columnFor(random: Random, slip: Slip): number {
  if (slip === "copy") return copyColumn;
  return random.pick(slip === "percent" ? percentColumns : countColumns);
}

const rowAt = (table: FormTable, row: number): FormRow => table.units[row] ?? table.total;

/** The digits after the slip; null when there are too few of them, or the first would be 0. */
function slipped(random: Random, digits: string, slip: Slip): string | null {
  const at = random.integer(0, digits.length - 1);
  const before = digits.slice(0, at);
  const [digit = "", next = ""] = digits.slice(at);
  const wrong = (): string => {
    switch (slip) {
      case "digit":
      case "percent":
      case "copy":
        return before + random.integer(0, 9) + digits.slice(at + 1);
      case "swap":
        return before + next + digit + digits.slice(at + 2);
      case "drop":
        return before + digits.slice(at + 1);
      case "double":
        return before + digit + digits.slice(at);
    }
  };
  const result = wrong();
  return result === "" || result.startsWith("0") ? null : result;
}

function withFigure(table: FormTable, row: number, column: number, figure: Decimal): FormTable {
  const changed = rowAt(table, row).with(column, figure);
  return row < table.units.length
    ? { ...table, units: table.units.with(row, changed) }
    : { ...table, total: changed };
}
