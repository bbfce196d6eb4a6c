import type { Decimal } from "../model/decimal";
import type { Relation } from "../model/relation";
import type { NumberFigure, Place, Table } from "../model/table";
import { compareDecimals, decimal, isRatioPercent, rescale } from "../numbers/decimal";
import {
  isGrowthPercent,
  isPercentOf,
  isQuotientOf,
  withoutZeros,
  type Operand,
} from "../numbers/quotient";
import { isSum } from "../numbers/sum";
import { membersOf } from "./members";
import { numberAt, storedValue, valueAt } from "./places";
import { isProduct } from "./product";

type Read = (figure: NumberFigure) => Decimal;

/**
 * What the figures of a relation are to each other: they `agree`, exactly but for what printing them
 * rounded explains; the result, a formula, `follows` cells that slipped, and will agree once these are
 * mended; they `disagree`; or nothing can be said, of a percent of 0 (`unknown`).
 */
export type Agreement = "agree" | "follows" | "disagree" | "unknown";

export function agreementAt(table: Table, relation: Relation): Agreement {
  const verdict = judge(table, relation, ({ value }) => value);
  if (verdict === null) return "unknown";
  if (verdict) return "agree";
  const [result] = membersOf(relation);
  const isFormula = result !== undefined && numberAt(table, result).stored === "formula";
  return isFormula && judge(table, relation, storedValue) === true ? "follows" : "disagree";
}

/** Whether the figures of a relation agree, or will; null where nothing can be said. */
export function holdsAt(table: Table, relation: Relation): boolean | null {
  const agreement = agreementAt(table, relation);
  return agreement === "unknown" ? null : agreement !== "disagree";
}

/** Whether a figure is printed rounded, as money and percents are and counts are not. */
export function isRoundedAt({ columns, rows }: Table, { row, column }: Place): boolean {
  const unit = columns[column]?.unit;
  return unit === "percent" || (rows[row]?.unit ?? unit) !== "count";
}

function judge(table: Table, relation: Relation, read: Read): boolean | null {
  const at = (place: Place): Decimal => read(numberAt(table, place));
  const operand = (place: Place): Operand => ({
    value: at(place),
    isRounded: isRoundedAt(table, place),
  });
  switch (relation.kind) {
    case "sum":
      return isSum(at(relation.total), relation.parts.map(at), isRoundedAt(table, relation.total));
    case "difference":
      return isSum(
        at(relation.minuend),
        [at(relation.subtrahend), at(relation.difference)],
        isRoundedAt(table, relation.minuend),
      );
    case "balance": {
      const taken = relation.taken.map(at).map(({ units, scale }) => decimal(-units, scale));
      const parts = [...relation.added.map(at), ...taken];
      return isSum(at(relation.result), parts, isRoundedAt(table, relation.result));
    }
    case "ratio": {
      const under = at(relation.denominator);
      if (under.units === 0n) return null;
      const over = at(relation.numerator);
      const percent = valueAt(table, relation.percent);
      return (
        isRatioPercent(percent, over, under, relation.rounding) ||
        isPercentOf(percent, operand(relation.numerator), operand(relation.denominator)) ||
        isPadded(percent, over, under)
      );
    }
    case "average": {
      const under = operand(relation.divisor);
      if (under.value.units === 0n) return null;
      const over = operand(relation.dividend);
      return isQuotientOf(at(relation.average), over, under, relation.power);
    }
    case "growth": {
      const { units, scale } = valueAt(table, relation.percent);
      const previous = operand(relation.previous);
      if (previous.value.units === 0n) return null;
      const percent = relation.falls ? decimal(-units, scale) : { units, scale };
      return isGrowthPercent(percent, operand(relation.current), previous);
    }
    case "copy":
      return compareDecimals(at(relation.copy), at(relation.original)) === 0;
    case "product":
      return isProduct(at(relation.product), at(relation.base), at(relation.rate));
    case "hundred": {
      const parts = relation.parts.map(at);
      const scale = Math.max(...parts.map((part) => part.scale));
      return isSum(rescale(decimal(100), scale), parts, true);
    }
    case "atMost":
      return compareDecimals(at(relation.part), at(relation.whole)) <= 0;
  }
}

/** Rounded to fewer decimals than it prints, "91,90" for 91,9: a remark of form. */
const isPadded = (percent: Decimal, over: Decimal, under: Decimal): boolean =>
  withoutZeros(percent).some((one) => isRatioPercent(one, over, under, "halfUp"));
