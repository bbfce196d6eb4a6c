import type { Rule } from "../model/finding";
import { percentFindings } from "./percent-findings";

/** A percent rounded to fewer decimals than it prints. */
export const paddedPercent: Rule = {
  id: "padded-percent",
  severity: "info",
  check: (table, relations) =>
    percentFindings(table, relations, "info", "padded", (computed) => ({
      rule: "padded-percent",
      ...computed,
    })),
};
