import { decimalFromNumber, subtractDecimals, toNumber } from "../numbers/decimal";

/**
 * Tăng, giảm so cùng kỳ: current − previous in the figures' own unit, negative for a fall.
 * Subtracted as the decimals one sees: 727,06 − 615,25 is 111,81 and not 111,80999….
 *
 * @example change(615.25, 727.06) // 111,81
 */
export const change = (previous: number, current: number): number =>
  toNumber(subtractDecimals(decimalFromNumber(current), decimalFromNumber(previous)));
