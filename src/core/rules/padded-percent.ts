import type { Rule } from "../model/finding";
import { foundPercents } from "./percents";

/** A percent rounded to fewer decimals than it prints. */
export const paddedPercent: Rule = {
  id: "padded-percent",
  severity: "info",
  check: (table, relations) =>
    foundPercents(table, relations, "padded", (computed) => ({
      rule: "padded-percent",
      ...computed,
    })),
};
