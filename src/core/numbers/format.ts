import type { Decimal } from "../model/decimal";
import { magnitude } from "./integer";

/** Vietnamese notation with all its decimals: "552.247", "91,90", "-0,5". */
export function formatDecimal(value: Decimal): string {
  const digits = String(magnitude(value.units)).padStart(value.scale + 1, "0");
  const point = digits.length - value.scale;
  const sign = value.units < 0n ? "-" : "";
  const integer = digits.slice(0, point).replace(/\B(?=(?:\d{3})+$)/g, ".");
  return value.scale === 0 ? sign + integer : `${sign}${integer},${digits.slice(point)}`;
}

/** Percent points with their sign: "91,9%". */
export const formatPercent = (value: Decimal): string => `${formatDecimal(value)}%`;
