import type { Slip } from "../model/cause";
import type { Decimal } from "../model/decimal";
import { compareDecimals } from "../numbers/decimal";
import { magnitude, powerOfTen } from "../numbers/integer";

/**
 * How a typist who means `value` comes to print `printed`; null when no single slip leads there.
 *
 * @example slipBetween(decimal(67269, 3), decimal(67269)) // "separator"
 */
export function slipBetween(printed: Decimal, value: Decimal): Slip | null {
  if (printed.units === 0n || compareDecimals(printed, value) === 0) return null;
  if (printed.units < 0n !== value.units < 0n) {
    const turned = { units: -value.units, scale: value.scale };
    return compareDecimals(printed, turned) === 0 ? "sign" : null;
  }
  const magnitudeSlip = shiftBetween(printed, value);
  if (magnitudeSlip !== null) return magnitudeSlip;
  // With as many decimals in both, the point is no key of its own: "2,4" for 4,2 swaps two digits.
  return printed.scale === value.scale
    ? digitSlip(digitsOf(printed), digitsOf(value))
    : digitSlip(plain(printed), plain(value));
}

/** How many equally likely slips of its kind a typist could have made: fewer choices tell more. */
export function choicesOf(slip: Slip, value: Decimal): number {
  const digits = plain(value).length;
  switch (slip) {
    case "swappedDigits":
    case "droppedDigit":
    case "doubledDigit":
      return digits;
    case "changedDigit":
    case "extraDigit":
      return 9 * digits;
    case "powerOfTen":
    case "separator":
    case "sign":
    case "neighbour":
    case "capped":
      return 4;
  }
}

/** A printed percent of exactly 100 where more was reached. */
export const isCapped = (printed: Decimal, value: Decimal): boolean =>
  compareDecimals(printed, { units: 100n, scale: 0 }) === 0 && compareDecimals(value, printed) > 0;

/** The same digits with the point elsewhere: a separator misread, or zeros lost or gained. */
function shiftBetween(printed: Decimal, value: Decimal): Slip | null {
  const [a, b] = [significant(printed), significant(value)];
  if (a === null || b === null || a.digits !== b.digits) return null;
  return a.exponent < 0 && b.exponent >= 0 ? "separator" : "powerOfTen";
}

function significant({ units, scale }: Decimal): { digits: bigint; exponent: number } | null {
  if (units === 0n) return null;
  let digits = units;
  let exponent = -scale;
  for (; digits % 10n === 0n; exponent += 1) digits /= 10n;
  return { digits, exponent };
}

const digitsOf = ({ units, scale }: Decimal): string =>
  String(magnitude(units)).padStart(scale + 1, "0");

const plain = ({ units, scale }: Decimal): string => {
  const digits = String(magnitude(units)).padStart(scale + 1, "0");
  const point = digits.length - scale;
  return scale === 0 ? digits : `${digits.slice(0, point)}.${digits.slice(point)}`;
};

function digitSlip(printed: string, value: string): Slip | null {
  const start = commonStart(printed, value);
  const end = commonEnd(printed, value, start);
  const was = value.slice(start, value.length - end);
  const is = printed.slice(start, printed.length - end);
  if (was.length === 1 && is.length === 1) return "changedDigit";
  const [first, second] = was;
  if (was.length === 2 && first !== undefined && second !== undefined && is === second + first) {
    return first === "." || second === "." ? null : "swappedDigits";
  }
  if (was.length === 1 && is === "" && was !== ".") return "droppedDigit";
  if (was === "" && is.length === 1 && is !== ".") {
    return printed[start - 1] === is || printed[start + 1] === is ? "doubledDigit" : "extraDigit";
  }
  return null;
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}

function commonEnd(a: string, b: string, start: number): number {
  let length = 0;
  const most = Math.min(a.length, b.length) - start;
  while (length < most && a.at(-1 - length) === b.at(-1 - length)) length += 1;
  return length;
}

/** Values of other powers of ten a slipped separator or lost zeros may stand for. */
export function shiftedValues(printed: Decimal, scale: number): readonly bigint[] {
  const values: bigint[] = [];
  for (let power = -6; power <= 6; power += 1) {
    const exponent = power + scale - printed.scale;
    if (power === 0) continue;
    if (exponent >= 0) values.push(printed.units * powerOfTen(exponent));
    else if (printed.units % powerOfTen(-exponent) === 0n) {
      values.push(printed.units / powerOfTen(-exponent));
    }
  }
  return values;
}
