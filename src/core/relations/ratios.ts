import type { Claims } from "./column-claims";
import type { Equation } from "./equation";
import { changeRole, classOf, operandsNear, pairsOf } from "./neighbours";
import { namedRatios, type RatioColumns } from "./operands";

/**
 * Percents whose headings name what they are computed from. Where these leave a choice, "% so với kế
 * hoạch tỉnh" beside that of the Government, the figures choose;
 * so they do where the headings name the kind of percent and nothing to compute it from.
 */
export function claimRatios(claims: Claims): void {
  const { table } = claims;
  const named = new Set<number>();
  for (const { columns, others, certain } of namedRatios(table)) {
    named.add(columns.percent);
    if (claims.isClaimed(columns.percent)) continue;
    const choices = [columns, ...others].map(equationOf);
    const best = certain ? equationOf(columns) : (claims.best(choices) ?? equationOf(columns));
    claims.claim(best, certain ? "certain" : "chosen");
  }
  table.columns.forEach(({ measure }, percent) => {
    const isRatio = measure === "attainment" || measure === "coverage";
    if (!isRatio || named.has(percent) || claims.isClaimed(percent)) return;
    if (changeRole(table, percent) !== null) return;
    const operands = operandsNear(
      table,
      percent,
      (column, at) => classOf(column) === "counted" && changeRole(table, at) === null,
    );
    claims.claim(claims.best(pairsOf(operands).map(([a, b]) => ratioOf(percent, a, b))), "chosen");
  });
}

const ratioOf = (percent: number, numerator: number, denominator: number): Equation => ({
  kind: "ratio",
  percent,
  numerator,
  denominator,
});

const equationOf = (columns: RatioColumns): Equation => ({ kind: "ratio", ...columns });
