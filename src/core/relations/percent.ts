import type { Decimal } from "../model/decimal";
import type { RatioRelation, Relation, Rounding } from "../model/relation";
import type { Table } from "../model/table";
import { compareDecimals, decimal, isRatioPercent } from "../numbers/decimal";
import { withoutZeros } from "../numbers/quotient";
import { holdsAt } from "./holds";
import { numberAt } from "./places";

/**
 * What a printed percent is to its operands: `right`; `cut` where its column rounds; `padded`, right
 * with fewer decimals and zeros behind; `capped`, 100% where it is more; `baseless`, over 0; or `wrong`.
 */
type PercentVerdict = "right" | "cut" | "padded" | "capped" | "baseless" | "wrong";

/** A relation whose percent is not simply right. */
export interface OddPercent {
  readonly relation: RatioRelation;
  readonly verdict: Exclude<PercentVerdict, "right">;
}

const known = new WeakMap<readonly Relation[], readonly OddPercent[]>();

/** The percents of a table that are not right, each judged once for all rules that ask. */
export function oddPercents(table: Table, relations: readonly Relation[]): readonly OddPercent[] {
  const found = known.get(relations) ?? judgeAll(table, relations);
  known.set(relations, found);
  return found;
}

function judgeAll(table: Table, relations: readonly Relation[]): readonly OddPercent[] {
  const odd: OddPercent[] = [];
  for (const relation of relations) {
    if (relation.kind !== "ratio") continue;
    const verdict = judgePercent(table, relation);
    if (verdict !== "right") odd.push({ relation, verdict });
  }
  return odd;
}

function judgePercent(table: Table, relation: RatioRelation): PercentVerdict {
  const { percent, numerator, denominator, rounding } = relation;
  const printed = numberAt(table, percent);
  const over = numberAt(table, numerator);
  const under = numberAt(table, denominator);
  const verdict = judge(printed.value, over.value, under.value, rounding);
  // explained by operands that are printed rounded, or that a formula takes as they slipped
  return verdict === "wrong" && holdsAt(table, relation) === true ? "right" : verdict;
}

function judge(
  percent: Decimal,
  numerator: Decimal,
  denominator: Decimal,
  rounding: Rounding,
): PercentVerdict {
  if (denominator.units === 0n) return "baseless";
  if (isRatioPercent(percent, numerator, denominator, "halfUp")) return "right";
  if (isRatioPercent(percent, numerator, denominator, "cut")) {
    return rounding === "cut" ? "right" : "cut";
  }
  const isPadded = withoutZeros(percent).some((shorter) =>
    isRatioPercent(shorter, numerator, denominator, "halfUp"),
  );
  if (isPadded) return "padded";
  const isHundred = compareDecimals(percent, decimal(100)) === 0;
  return isHundred && compareDecimals(numerator, denominator) > 0 ? "capped" : "wrong";
}
