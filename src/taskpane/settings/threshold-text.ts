import { compareDecimals, decimal, parseDecimal } from "../../core/numbers/decimal";
import { formatDecimal } from "../../core/numbers/format";
import type { Thresholds } from "../../core/settings/settings";

/** Thresholds as they are typed: "100", "95,5". */
export interface ThresholdTexts {
  readonly met: string;
  readonly near: string;
}

export const thresholdTexts = ({ met, near }: Thresholds): ThresholdTexts => ({
  met: formatDecimal(met),
  near: formatDecimal(near),
});

/** Null where one of them is no percent from 0,01 to 1000, or "near" is more than "met". */
export function readThresholds({ met, near }: ThresholdTexts): Thresholds | null {
  const [high, low] = [readPercent(met), readPercent(near)];
  if (high === null || low === null || compareDecimals(low, high) > 0) return null;
  return { met: high, near: low };
}

function readPercent(text: string): Thresholds["met"] | null {
  const plain = text.trim().replace(/%$/u, "").trim().replace(",", ".");
  if (!/^\d{1,4}(\.\d{1,2})?$/u.test(plain)) return null;
  const percent = parseDecimal(plain);
  return percent.units > 0n && compareDecimals(percent, decimal(1000)) <= 0 ? percent : null;
}
