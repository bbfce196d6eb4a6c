import type { Rule } from "../model/finding";
import { percentFindings } from "./percent-findings";

/** A percent cut at its last decimal, in a column that rounds. */
export const cutPercent: Rule = {
  id: "cut-percent",
  severity: "info",
  check: (table, relations) =>
    percentFindings(table, relations, "info", "cut", (computed) => ({
      rule: "cut-percent",
      ...computed,
    })),
};
