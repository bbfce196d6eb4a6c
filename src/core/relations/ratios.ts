import type { Claims } from "./column-claims";
import type { Equation } from "./equation";
import { namedRatios, type RatioColumns } from "./operands";

/**
 * Percents whose headings name what they are computed from. Where these leave a choice, "% so với kế
 * hoạch tỉnh" beside that of the Government, the figures choose.
 */
export function claimRatios(claims: Claims): void {
  for (const { columns, others, certain } of namedRatios(claims.table)) {
    const choices = [columns, ...others].map(equationOf);
    const best = certain ? equationOf(columns) : (claims.best(choices) ?? equationOf(columns));
    claims.claim(best, certain ? "certain" : "chosen");
  }
}

const equationOf = (columns: RatioColumns): Equation => ({ kind: "ratio", ...columns });
