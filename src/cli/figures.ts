import type { Decimal } from "../core/model/decimal";
import type { FindingDetail } from "../core/model/finding";
import { ratioPercent } from "../core/numbers/decimal";

/** What stands in a finding's first cell and what was computed in its place, as plain text. */
export interface Figures {
  readonly printed: string | null;
  readonly expected: string | null;
}

/**
 * A decimal as programs read it: a dot, no grouping, its printed decimals kept.
 *
 * @example plainDecimal({ units: 9190n, scale: 2 }) // "91.90"
 */
export function plainDecimal({ units, scale }: Decimal): string {
  const sign = units < 0n ? "-" : "";
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, "0");
  if (scale === 0) return sign + digits;
  return `${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

/** The figures of a finding; percents in percent points. */
export function figuresOf(detail: FindingDetail): Figures {
  switch (detail.rule) {
    case "sum":
    case "ratio":
    case "capped":
    case "copy":
    case "difference":
    case "balance":
    case "average":
    case "growth":
    case "padded-percent":
    case "cut-percent":
      return both(plainDecimal(detail.printed), plainDecimal(detail.expected));
    case "target-people": {
      // the finding stands at the rate, so what is expected is a rate
      const { printed, people, population } = detail;
      const rate = ratioPercent(people, population, Math.max(printed.scale, 2));
      return both(plainDecimal(printed), plainDecimal(rate));
    }
    case "separator-slip":
      return both(plainDecimal(detail.stored), plainDecimal(detail.expected));
    case "mixed-separators":
      return both(detail.printed, plainDecimal(detail.expected));
    case "of-which":
      return both(plainDecimal(detail.part), null);
    case "over-population":
      return both(plainDecimal(detail.insured), null);
    case "error-cell":
      return both(detail.code, null);
    case "unreadable":
      return both(detail.text, null);
    case "duplicate-unit":
      return both(detail.label, null);
    case "formula-range":
    case "formula-shape":
    case "swapped-operands":
      return both(detail.formula, detail.expected);
    case "formula-reference":
      return both(detail.formula, null);
    case "typed-among-formulas":
      return both(null, detail.expected);
    case "shares":
      return both(plainDecimal(detail.sum), "100");
    case "verdict":
      return both(detail.printed, detail.expected);
    case "jump":
      return both(plainDecimal(detail.current), null);
    case "zero-denominator":
    case "text-number":
    case "mixed-decimals":
    case "blank-unit":
      return both(null, null);
  }
}

const both = (printed: string | null, expected: string | null): Figures => ({ printed, expected });
