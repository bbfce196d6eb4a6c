import type { Rule } from "../model/finding";
import { percentFindings } from "./percent-findings";

/** A percent held at 100% where its operands give more. */
export const capped: Rule = {
  id: "capped",
  severity: "error",
  check: (table, relations) =>
    percentFindings(table, relations, "error", "capped", (computed) => ({
      rule: "capped",
      ...computed,
    })),
};
