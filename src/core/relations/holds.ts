import type { Decimal } from "../model/decimal";
import type { RatioRelation, Relation } from "../model/relation";
import type { Place, Table } from "../model/table";
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

type Read = (table: Table, place: Place) => Decimal;

/**
 * What the figures of a relation are to each other: they `agree`, exactly but for what printing them
 * rounded explains; the result, a formula, `follows` cells that slipped, and will agree once these are
 * mended; they `disagree`; or nothing can be said, of a percent of 0 (`unknown`).
 */
export type Agreement = "agree" | "follows" | "disagree" | "unknown";

export function agreementAt(table: Table, relation: Relation): Agreement {
  const verdict = judge(table, relation, valueAt);
  if (verdict === null) return "unknown";
  if (verdict) return "agree";
  const [result] = membersOf(relation);
  const isFormula = result !== undefined && numberAt(table, result).stored === "formula";
  return isFormula && judge(table, relation, storedAt) === true ? "follows" : "disagree";
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

const storedAt: Read = (table, place) => storedValue(numberAt(table, place));

const operandAt = (table: Table, place: Place, read: Read): Operand => ({
  value: read(table, place),
  isRounded: isRoundedAt(table, place),
});

const readAll = (table: Table, places: readonly Place[], read: Read): readonly Decimal[] =>
  places.map((place) => read(table, place));

function judge(table: Table, relation: Relation, read: Read): boolean | null {
  switch (relation.kind) {
    case "sum": {
      const { total, parts } = relation;
      return isSum(read(table, total), readAll(table, parts, read), isRoundedAt(table, total));
    }
    case "difference": {
      const { minuend, subtrahend, difference } = relation;
      const parts = readAll(table, [subtrahend, difference], read);
      return isSum(read(table, minuend), parts, isRoundedAt(table, minuend));
    }
    case "balance": {
      const { result, added, taken } = relation;
      const gone = readAll(table, taken, read).map(({ units, scale }) => decimal(-units, scale));
      const parts = [...readAll(table, added, read), ...gone];
      return isSum(read(table, result), parts, isRoundedAt(table, result));
    }
    case "ratio":
      return judgeRatio(table, relation, read);
    case "average": {
      const under = operandAt(table, relation.divisor, read);
      if (under.value.units === 0n) return null;
      const over = operandAt(table, relation.dividend, read);
      return isQuotientOf(read(table, relation.average), over, under, relation.power);
    }
    case "growth": {
      const { units, scale } = valueAt(table, relation.percent);
      const previous = operandAt(table, relation.previous, read);
      if (previous.value.units === 0n) return null;
      const percent = relation.falls ? decimal(-units, scale) : { units, scale };
      return isGrowthPercent(percent, operandAt(table, relation.current, read), previous);
    }
    case "copy":
      return compareDecimals(read(table, relation.copy), read(table, relation.original)) === 0;
    case "product": {
      const { product, base, rate } = relation;
      return isProduct(read(table, product), read(table, base), read(table, rate));
    }
    case "hundred": {
      const parts = readAll(table, relation.parts, read);
      const scale = Math.max(...parts.map((part) => part.scale));
      return isSum(rescale(decimal(100), scale), parts, true);
    }
    case "atMost":
      return compareDecimals(read(table, relation.part), read(table, relation.whole)) <= 0;
  }
}

function judgeRatio(table: Table, relation: RatioRelation, read: Read): boolean | null {
  const { numerator, denominator } = relation;
  const under = read(table, denominator);
  if (under.units === 0n) return null;
  const over = read(table, numerator);
  const percent = valueAt(table, relation.percent);
  // Most follow the convention of their column.
  return (
    isRatioPercent(percent, over, under, relation.rounding) ||
    isPercentOf(percent, operandAt(table, numerator, read), operandAt(table, denominator, read)) ||
    isPadded(percent, over, under)
  );
}

/** Rounded to fewer decimals than it prints, "91,90" for 91,9: a remark of form. */
const isPadded = (percent: Decimal, over: Decimal, under: Decimal): boolean =>
  withoutZeros(percent).some((one) => isRatioPercent(one, over, under, "halfUp"));
