import type { Rule } from "../model/finding";
import { foundPercents } from "./percents";

/** A percent cut at its last decimal, in a column that rounds. */
export const cutPercent: Rule = {
  id: "cut-percent",
  severity: "info",
  check: (table, relations) =>
    foundPercents(table, relations, "cut", (computed) => ({ rule: "cut-percent", ...computed })),
};
