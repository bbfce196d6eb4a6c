import type { Decimal } from "../model/decimal";
import type {
  ProductRelation,
  RatioRelation,
  Relation,
  Rounding,
  SumRelation,
} from "../model/relation";
import type { Figure, NumberFigure, Place, Table } from "../model/table";
import { compareDecimals, isRatioPercent } from "../numbers/decimal";
import { magnitude, powerOfTen } from "../numbers/integer";
import { resultPlace } from "./result-place";
import { unitsAt } from "./units";

/** Whether a relation's figures agree; null where they cannot be compared, a finding of its own. */
export type Verdict = boolean | null;

/** Reads a figure: the value the table takes it to have, or what its cell stores. */
type Read = (figure: NumberFigure) => Decimal;

const asMeant: Read = ({ value }) => value;
const asStored: Read = ({ value, slippedFrom }) => slippedFrom ?? value;

/**
 * Whether a relation holds as printed. A percent cut where its column rounds, or padded with a 0
 * ("91,90" for 91,9), is a remark of form and no contradiction. A formula that is right for slipped
 * figures as stored will be right again once they are mended: nothing can be said of it.
 */
export function judge(table: Table, relation: Relation): Verdict {
  const verdict = judgeAs(table, relation, asMeant);
  if (verdict !== false) return verdict;
  const result = figureAt(table, resultPlace(relation));
  const isFormula = result?.kind === "number" && result.stored === "formula";
  return isFormula && judgeAs(table, relation, asStored) === true ? null : false;
}

function judgeAs(table: Table, relation: Relation, read: Read): Verdict {
  switch (relation.kind) {
    case "sum":
      return judgeSum(table, relation, read);
    case "copy": {
      const copy = numberAt(table, relation.copy, read);
      const original = numberAt(table, relation.original, read);
      return copy === null || original === null ? null : compareDecimals(copy, original) === 0;
    }
    case "ratio":
      return judgeRatio(table, relation, read);
    case "product":
      return judgeProduct(table, relation, read);
    case "difference":
    case "growth":
    case "hundred":
    case "atMost":
      return null;
  }
}

function judgeSum(table: Table, { total, parts }: SumRelation, read: Read): Verdict {
  const printed = numberAt(table, total, read);
  if (printed === null) return null;
  const values: Decimal[] = [printed];
  let scale = printed.scale;
  for (const part of parts) {
    const figure = figureAt(table, part);
    if (figure === undefined || figure.kind === "blank") continue;
    if (figure.kind !== "number") return null;
    const value = read(figure);
    scale = Math.max(scale, value.scale);
    values.push(value);
  }
  let residual = 2n * unitsAt(printed, scale);
  for (const value of values) residual -= unitsAt(value, scale);
  return magnitude(residual) <= sumSlack(values, scale, isRounded(table, total));
}

/** Amounts of money are printed rounded; people are counted. */
export const isRounded = (table: Table, { column }: Place): boolean =>
  table.columns[column]?.unit !== "count";

/** Whole counts add exactly; figures printed rounded may each be half a last digit off. */
export function sumSlack(values: readonly Decimal[], scale: number, rounded: boolean): bigint {
  let slack = 0n;
  for (const value of values) {
    if (rounded || value.scale > 0) slack += powerOfTen(scale - value.scale);
  }
  return slack / 2n;
}

function judgeRatio(table: Table, relation: RatioRelation, read: Read): Verdict {
  const numerator = numberAt(table, relation.numerator, read);
  const denominator = numberAt(table, relation.denominator, read);
  const percent = numberAt(table, relation.percent, read);
  if (numerator === null || denominator === null || percent === null) return null;
  if (denominator.units === 0n) return null;
  const fits = (reading: Decimal, rounding: Rounding): boolean =>
    isRatioPercent(reading, numerator, denominator, rounding);
  return (
    fits(percent, "halfUp") ||
    fits(percent, "cut") ||
    withoutZeros(percent).some((shorter) => fits(shorter, "halfUp"))
  );
}

/** Off by no more than half the rate's last printed digit and one person. */
function judgeProduct(table: Table, relation: ProductRelation, read: Read): Verdict {
  const product = numberAt(table, relation.product, read);
  const base = numberAt(table, relation.base, read);
  const rate = numberAt(table, relation.rate, read);
  if (product === null || base === null || rate === null || base.units === 0n) return null;
  const scale = Math.max(product.scale, base.scale);
  const population = unitsAt(base, scale);
  const hundred = 100n * powerOfTen(rate.scale);
  const difference = hundred * unitsAt(product, scale) - rate.units * population;
  return 2n * magnitude(difference) <= magnitude(population) + 2n * hundred * powerOfTen(scale);
}

/** The same percent with fewer and fewer of its last zeros: 91,90 as 91,9. */
export function withoutZeros({ units, scale }: Decimal): readonly Decimal[] {
  if (scale === 0 || units % 10n !== 0n) return [];
  const shorter = { units: units / 10n, scale: scale - 1 };
  return [shorter, ...withoutZeros(shorter)];
}

const figureAt = (table: Table, { row, column }: Place): Figure | undefined =>
  table.figures[row]?.[column];

function numberAt(table: Table, place: Place, read: Read): Decimal | null {
  const figure = figureAt(table, place);
  return figure?.kind === "number" ? read(figure) : null;
}
