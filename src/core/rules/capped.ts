import type { Rule } from "../model/finding";
import { foundPercents } from "./percents";

/** A percent held at 100% where its operands give more. */
export const capped: Rule = {
  id: "capped",
  severity: "error",
  check: (table, relations) =>
    foundPercents(table, relations, "capped", (computed) => ({ rule: "capped", ...computed })),
};
