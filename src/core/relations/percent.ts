import type { Decimal } from "../model/decimal";
import type { RatioRelation, Rounding } from "../model/relation";
import type { NumberFigure, Table } from "../model/table";
import { compareDecimals, decimal, isRatioPercent } from "../numbers/decimal";
import { numberAt, storedValue } from "./places";

/**
 * What a printed percent is to its operands: `right`; `cut` where its column rounds; `padded`, right
 * with fewer decimals and zeros behind; `capped`, 100% where it is more; `baseless`, over 0; or `wrong`.
 */
export type PercentVerdict = "right" | "cut" | "padded" | "capped" | "baseless" | "wrong";

export function judgePercent(table: Table, relation: RatioRelation): PercentVerdict {
  const percent = numberAt(table, relation.percent);
  const verdict = judge(table, relation, ({ value }) => value);
  // a percent computed from slipped cells follows them and is no finding of its own
  const follows =
    verdict === "wrong" &&
    percent.stored === "formula" &&
    judge(table, relation, storedValue) === "right";
  return follows ? "right" : verdict;
}

function judge(
  table: Table,
  relation: RatioRelation,
  read: (figure: NumberFigure) => Decimal,
): PercentVerdict {
  const printed = read(numberAt(table, relation.percent));
  const numerator = read(numberAt(table, relation.numerator));
  const denominator = read(numberAt(table, relation.denominator));
  if (denominator.units === 0n) return "baseless";
  const fits = (percent: Decimal, rounding: Rounding): boolean =>
    isRatioPercent(percent, numerator, denominator, rounding);
  if (fits(printed, "halfUp")) return "right";
  if (fits(printed, "cut")) return relation.rounding === "cut" ? "right" : "cut";
  if (withoutZeros(printed).some((percent) => fits(percent, "halfUp"))) return "padded";
  const isHundred = compareDecimals(printed, decimal(100)) === 0;
  return isHundred && compareDecimals(numerator, denominator) > 0 ? "capped" : "wrong";
}

/** The same percent with fewer and fewer of its last zeros: 91,90 as 91,9. */
function withoutZeros({ units, scale }: Decimal): readonly Decimal[] {
  if (scale === 0 || units % 10n !== 0n) return [];
  const shorter = decimal(units / 10n, scale - 1);
  return [shorter, ...withoutZeros(shorter)];
}
