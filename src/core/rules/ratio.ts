import type { Rule } from "../model/finding";
import { percentFindings } from "./percent-findings";

/** A percent that is not the ratio of its operands. */
export const ratio: Rule = {
  id: "ratio",
  severity: "error",
  check: (table, relations) =>
    percentFindings(table, relations, "error", "wrong", (computed) => ({
      rule: "ratio",
      ...computed,
    })),
};
