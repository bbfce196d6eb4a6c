import type { FindingDetail } from "../model/finding";
import { formatDecimal, formatPercent } from "../numbers/format";

/** What stands and what was computed, as a record prints them; "" where a finding has no such figure. */
export interface RecordFigures {
  readonly printed: string;
  readonly expected: string;
}

export function recordFigures(detail: FindingDetail): RecordFigures {
  switch (detail.rule) {
    case "sum":
    case "difference":
    case "balance":
    case "average":
    case "copy":
      return { printed: formatDecimal(detail.printed), expected: formatDecimal(detail.expected) };
    case "growth":
    case "ratio":
    case "capped":
    case "padded-percent":
    case "cut-percent":
      return { printed: formatPercent(detail.printed), expected: formatPercent(detail.expected) };
    case "shares":
      return { printed: formatPercent(detail.sum), expected: "100%" };
    case "verdict":
    case "unreadable":
      return { printed: detail.rule === "verdict" ? detail.printed : detail.text, expected: "" };
    case "jump":
      return { printed: formatDecimal(detail.current), expected: "" };
    case "target-people":
      return { printed: formatDecimal(detail.people), expected: formatDecimal(detail.expected) };
    case "of-which":
      return { printed: formatDecimal(detail.part), expected: `≤ ${formatDecimal(detail.whole)}` };
    case "over-population":
      return {
        printed: formatDecimal(detail.insured),
        expected: `≤ ${formatDecimal(detail.population)}`,
      };
    case "separator-slip":
      return { printed: formatDecimal(detail.stored), expected: formatDecimal(detail.expected) };
    case "mixed-separators":
      return { printed: detail.printed, expected: formatDecimal(detail.expected) };
    case "error-cell":
      return { printed: detail.code, expected: "" };
    case "formula-range":
    case "formula-shape":
    case "swapped-operands":
      return { printed: detail.formula, expected: detail.expected ?? "" };
    case "typed-among-formulas":
      return { printed: "", expected: detail.expected ?? "" };
    case "formula-reference":
      return { printed: detail.formula, expected: "" };
    case "zero-denominator":
    case "text-number":
    case "mixed-decimals":
    case "duplicate-unit":
    case "blank-unit":
      return { printed: "", expected: "" };
  }
}
