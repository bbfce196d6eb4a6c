import type { Quantity } from "../model/claim";
import type { Decimal } from "../model/decimal";
import { subtractDecimals, sumDecimals } from "../numbers/decimal";
import { printQuantity } from "./print";
import { inUnit, meets, rangeOf, singles, sumRanges, type Range } from "./ranges";
import type { TextFound } from "./report";
import { isTypo } from "./typos";
import { exponentOf } from "./units";

export const addsUp = (parts: readonly Quantity[], target: Range): boolean =>
  meets(sumRanges(parts.map(rangeOf)), target);

/** Whether one figure mistyped is enough to explain the difference. */
export function isOneSlip(
  whole: Quantity,
  parts: readonly Quantity[],
  isSlip: (a: Decimal, b: Decimal) => boolean = isTypo,
): boolean {
  const total = sumDecimals(parts.map(singles));
  const exponent = exponentOf(whole.unit);
  if (isSlip(whole.value, inUnit(total, exponent, whole.value.scale))) return true;
  return parts.some((part) => {
    const rest = subtractDecimals(singles(whole), subtractDecimals(total, singles(part)));
    return (
      rest.units > 0n && isSlip(part.value, inUnit(rest, exponentOf(part.unit), part.value.scale))
    );
  });
}

/** The whole beside what its parts make. */
export function wrongSum(
  whole: Quantity,
  parts: readonly Quantity[],
  severity: "error" | "warning",
  exhaustive: boolean,
): TextFound {
  const scale = Math.max(whole.value.scale, ...parts.map(({ value }) => value.scale));
  const expected = inUnit(sumDecimals(parts.map(singles)), exponentOf(whole.unit), scale);
  return {
    severity,
    span: whole.span,
    detail: { rule: "text-sum", printed: whole, parts, expected, exhaustive },
    expected: printQuantity(expected, whole.unit),
    replacement: null,
    settledBy: parts.map(({ span }) => span),
  };
}
