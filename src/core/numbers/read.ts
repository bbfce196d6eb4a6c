import type { Decimal } from "../model/decimal";
import type { NumberReading, Reading } from "../model/reading";
import { decimal, decimalFromNumber, roundDecimal } from "./decimal";
import { printedForm } from "./number-format";
import { readDigits, type DigitsReading } from "./separators";

/** No figure is longer; what is, is not looked into. */
const longestFigure = 200;

/** Zero-width and direction marks, soft hyphens. */
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g;
const spaces = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;
const fullWidth = /[\uff01-\uff5e]/g;
const hyphens = /[\u2010-\u2015\u2212]/g;

/** What people print where there is nothing: "-", "–", "…", "...". */
const nothing = /^[-.…\s]*$/;

/** What most figures are. */
const digitsOnly = /^[\d.,]+$/;

/** A sign or parentheses around digits and separators, with a % or without. */
const figure = /^(?:([-+]?) ?([\d.,][\d., ]*?) ?(%?)|\(([\d.,][\d., ]*?) ?(%?)\))$/;

/**
 * Reads a printed figure, whichever way its separators go. "96,2%" is 96.2 percent points in
 * Vietnamese notation; "67.269" is ambiguous: 67 269 in Vietnamese, 67.269 in English notation.
 * The likelier candidate comes first: thousands, but decimals before a %. "(1.234)" is negative.
 *
 * @example readText("3.278,817") // { kind: "number", value: 3278.817, percent: false, style: "vi" }
 */
export function readText(text: string): Reading {
  const notNumber: Reading = { kind: "notNumber", text };
  const clean = tidy(text);
  if (nothing.test(clean)) return { kind: "blank" };
  if (clean.length > longestFigure) return notNumber;

  if (digitsOnly.test(clean)) return oneOf(readDigits(clean), notNumber);
  const [whole, sign = "", bare = "", bareSign = "", enclosed, enclosedSign = ""] =
    figure.exec(clean) ?? [];
  if (whole === undefined) return notNumber;
  const percent = (bareSign || enclosedSign) !== "";
  const negative = sign === "-" || enclosed !== undefined;
  return oneOf(readDigits(enclosed ?? bare), notNumber, { percent, negative });
}

/** The likelier of what digits may be comes first. */
function oneOf(
  readings: readonly DigitsReading[],
  otherwise: Reading,
  { percent, negative } = { percent: false, negative: false },
): Reading {
  const candidates = readings.map(({ value, style }): NumberReading => ({
    kind: "number",
    value: negative ? decimal(-value.units, value.scale) : value,
    percent,
    style,
  }));
  const [first, second] = candidates;
  if (first === undefined) return otherwise;
  if (second === undefined) return first;
  return { kind: "ambiguous", candidates: percent ? [second, first] : candidates };
}

/** Most cells need no tidying, and there may be a million of them. */
const tidy = (text: string): string => (/^[!-~]+$/.test(text) ? text : normalize(text));

const normalize = (text: string): string =>
  text
    .replace(invisible, "")
    .replace(spaces, " ")
    .replace(hyphens, "-")
    .replace(fullWidth, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .trim();

/**
 * Reads a numeric cell as its en-US number format prints it: rounded half-up on the 15 significant
 * digits a spreadsheet keeps. Percent formats give percent points: 0.62676 under "0.00%" is 62.68.
 * Under "General", dates and formats that say nothing of decimals it is the number's own digits.
 */
export function readNumber(value: number, numberFormat: string): NumberReading {
  const form = printedForm(value, numberFormat);
  const exact = significant(value);
  if (form === null) return { kind: "number", value: exact, percent: false, style: null };
  const points = form.hundredfold ? decimal(exact.units * 100n, exact.scale) : exact;
  const rounded = roundDecimal(points, form.mostDecimals, "halfUp");
  const printed = trimZeros(rounded, form.leastDecimals);
  return { kind: "number", value: printed, percent: form.percent, style: null };
}

const significant = (value: number): Decimal =>
  decimalFromNumber(Number.isInteger(value) ? value : Number(value.toPrecision(15)));

/** Drops the optional decimals that are 0. */
function trimZeros(value: Decimal, leastDecimals: number): Decimal {
  let { units, scale } = value;
  for (; scale > leastDecimals && units % 10n === 0n; scale -= 1) units /= 10n;
  return { units, scale };
}
