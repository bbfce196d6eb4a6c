import type { Decimal } from "../model/decimal";
import type { SeparatorStyle } from "../model/reading";
import { decimal } from "./decimal";

/** One way to read digits with separators. */
export interface DigitsReading {
  readonly value: Decimal;
  readonly style: SeparatorStyle | null;
}

/** "857", "1 234 567". */
const plain = /^(?:\d+|[1-9]\d{0,2}(?: \d{3})+)$/;

interface Notation {
  readonly style: SeparatorStyle;
  /** Groups of three after one to three digits that do not begin with 0. */
  readonly thousands: RegExp;
  readonly point: string;
  /** Ungrouped or grouped digits, the point, decimals. */
  readonly decimals: RegExp;
}

const notations: readonly Notation[] = [
  {
    style: "vi",
    point: ",",
    thousands: /^[1-9]\d{0,2}(?:\.\d{3})+$/,
    decimals: /^(?:\d*|[1-9]\d{0,2}(?:(?:\.\d{3})+|(?: \d{3})+)),\d+$/,
  },
  {
    style: "en",
    point: ".",
    thousands: /^[1-9]\d{0,2}(?:,\d{3})+$/,
    decimals: /^(?:\d*|[1-9]\d{0,2}(?:(?:,\d{3})+|(?: \d{3})+))\.\d+$/,
  },
];

/**
 * Every way to read unsigned digits with dots, commas and group spaces: none ("45.925.1"),
 * one ("1.617.981", "3.278,817", "0,5"), or two ("67.269"): as thousands of one notation first,
 * then as a decimal of the other.
 */
export function readDigits(digits: string): readonly DigitsReading[] {
  if (plain.test(digits)) return [{ value: decimal(unitsOf(digits)), style: null }];
  const readings: DigitsReading[] = [];
  let units: bigint | null = null;
  for (const { style, thousands } of notations) {
    if (!thousands.test(digits)) continue;
    units ??= unitsOf(digits);
    readings.push({ value: { units, scale: 0 }, style });
  }
  for (const { style, point, decimals } of notations) {
    if (!decimals.test(digits)) continue;
    const scale = digits.length - digits.lastIndexOf(point) - 1;
    units ??= unitsOf(digits);
    readings.push({ value: { units, scale }, style });
  }
  return readings;
}

const unitsOf = (digits: string): bigint => BigInt(digits.replace(/[., ]/g, ""));
