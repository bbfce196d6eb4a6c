import { formatDecimal } from "../src/core/numbers/format";
import { decimal } from "../src/core/numbers/decimal";

/** A figure of a generated sentence: an integer of its last printed digit, and how many decimals it has. */
export interface Slot {
  readonly name: string;
  readonly units: number;
  readonly scale: number;
  /** "" for counts; words behind the figure that an error may change. */
  readonly unit: string;
  /** What stands there instead, once an error was put in. */
  readonly instead: string | null;
}

/** A generated text: words and figures in turn. */
export type Pieces = readonly (string | Slot)[];

export const slot = (name: string, units: number, scale = 0, unit = ""): Slot => ({
  name,
  units,
  scale,
  unit,
  instead: null,
});

const digitsOf = ({ units, scale }: Slot): string => formatDecimal(decimal(units, scale));

const printSlot = (one: Slot): string => one.instead ?? digitsOf(one) + one.unit;

export const printPieces = (pieces: Pieces): string =>
  pieces.map((piece) => (typeof piece === "string" ? piece : printSlot(piece))).join("");

/** Where the slot stands in the printed text. */
export function placeOf(
  pieces: Pieces,
  target: Slot,
): { readonly start: number; readonly end: number } {
  let at = 0;
  for (const piece of pieces) {
    const text = typeof piece === "string" ? piece : printSlot(piece);
    if (piece === target) return { start: at, end: at + text.length };
    at += text.length;
  }
  return { start: -1, end: -1 };
}

export const valueOf = ({ units, scale }: Slot): number => units / 10 ** scale;

/** 100 · part / whole at `scale` decimals, half-up, as an integer of its last digit. */
export const percentUnits = (part: number, whole: number, scale: number): number =>
  Math.round((100 * 10 ** scale * part) / whole);
