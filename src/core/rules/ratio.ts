import type { Rule } from "../model/finding";
import { foundPercents } from "./percents";

/** A percent that is not the ratio of its operands. */
export const ratio: Rule = {
  id: "ratio",
  severity: "error",
  check: (table, relations) =>
    foundPercents(table, relations, "wrong", (computed) => ({ rule: "ratio", ...computed })),
};
