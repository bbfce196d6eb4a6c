import type { Claims } from "./column-claims";
import type { Equation } from "./equation";
import { changeRole, classOf, operandsNear, pairsOf } from "./neighbours";

/** From thousands, millions and billions to single ones. */
export const powers = [0, 3, 6, 9];

/**
 * Columns of averages and densities: what was spent on each, people to the square kilometre. Their
 * headings say so much; the figures say of which two others, and in which units.
 */
export function claimAverages(claims: Claims): void {
  const { table } = claims;
  table.columns.forEach((column, average) => {
    if (column.unit !== "index" || claims.isClaimed(average)) return;
    const operands = operandsNear(
      table,
      average,
      (other, at) => classOf(other) === "counted" && changeRole(table, at) === null,
    );
    const equations = powers.flatMap((power) =>
      pairsOf(operands).map(([dividend, divisor]): Equation => ({
        kind: "average",
        average,
        dividend,
        divisor,
        power,
      })),
    );
    claims.claim(claims.best(equations), "chosen");
  });
}
