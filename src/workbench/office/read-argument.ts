import { OfficeError } from "./office-error";

const invalid = (): OfficeError => new OfficeError("InvalidArgument");

export function readText(value: unknown): string {
  if (typeof value !== "string") throw invalid();
  return value;
}

export function readNumber(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalid();
  return value;
}

/** An optional whole number. */
export const readWhole = (value: unknown, otherwise: number): number =>
  value === undefined || value === null ? otherwise : Math.trunc(readNumber(value));

export function readFlag(value: unknown): boolean {
  if (typeof value !== "boolean") throw invalid();
  return value;
}

/** One of the words an enumeration allows. */
export function readWord<Word extends string>(value: unknown, words: readonly Word[]): Word {
  const word = words.find((candidate) => candidate === value);
  if (word === undefined) throw invalid();
  return word;
}

const namedColors: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
};

/** "#RRGGBB" with or without its sign, or one of the plainest HTML names. */
export function readColor(value: unknown): string {
  const text = readText(value).toLowerCase();
  const named = namedColors[text];
  if (named !== undefined) return named;
  const [, hex] = /^#?([0-9a-f]{6})$/.exec(text) ?? [];
  if (hex === undefined) throw invalid();
  return `#${hex.toUpperCase()}`;
}

/** A grid of one shape, or one value for every cell; entries that are `null` stay as they are. */
export function readGrid(
  value: unknown,
  rowCount: number,
  columnCount: number,
): readonly (readonly unknown[])[] {
  if (!Array.isArray(value)) {
    return Array.from({ length: rowCount }, () => Array.from({ length: columnCount }, () => value));
  }
  const rows: readonly unknown[] = value;
  if (rows.length !== rowCount) throw invalid();
  return rows.map((row) => {
    if (!Array.isArray(row) || row.length !== columnCount) throw invalid();
    return row;
  });
}
