import type { Decimal } from "../model/decimal";
import type { Rule } from "../model/finding";
import { ratioPercent } from "../numbers/decimal";
import { holdsAt } from "../relations/holds";
import { valueAt } from "../relations/places";
import { foundAt } from "./found";

/** What one costs on average, or so many to each, that its two figures do not give. */
export const average: Rule = {
  id: "average",
  severity: "error",
  check: (table, relations) =>
    relations.flatMap((relation) => {
      if (relation.kind !== "average" || holdsAt(table, relation) !== false) return [];
      const { power } = relation;
      const dividend = valueAt(table, relation.dividend);
      const divisor = valueAt(table, relation.divisor);
      const printed = valueAt(table, relation.average);
      const expected = quotientOf(dividend, divisor, power, printed.scale);
      const detail = { rule: "average", printed, expected, dividend, divisor, power } as const;
      const operands = [relation.dividend, relation.divisor];
      return foundAt(relation.average, operands, detail, relation.origin);
    }),
};

/** 10^power × dividend / divisor to some decimals, half-up. */
function quotientOf(dividend: Decimal, divisor: Decimal, power: number, scale: number): Decimal {
  const { units, scale: decimals } = dividend;
  const shifted =
    power > 2
      ? { units: units * 10n ** BigInt(power - 2), scale: decimals }
      : { units, scale: decimals + 2 - power };
  return ratioPercent(shifted, divisor, scale, "halfUp");
}
