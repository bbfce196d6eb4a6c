import type { Decimal } from "../model/decimal";
import type { Rounding } from "../model/relation";
import { isWithin, type Band } from "./band";
import { bandOf, roundingOf } from "./quotient";
import type {
  Cell,
  LinearConstraint,
  LinearRelation,
  Meaning,
  QuotientRelation,
  RatioConstraint,
} from "./system";
import { unitsAt } from "./units";
import { sumSlack, withoutZeros } from "./verdict";

/** Figures of which the first is all others added, to what rounding explains. */
export function linearConstraint(
  relation: LinearRelation,
  cells: readonly number[],
  printed: readonly Decimal[],
  given: { readonly scale: number; readonly rounded: boolean; readonly holds: boolean },
): LinearConstraint {
  const { scale, rounded, holds } = given;
  let residual = 0n;
  for (const [part, value] of printed.entries()) {
    const units = unitsAt(value, scale);
    residual += part === 0 ? units : -units;
  }
  const tolerance = relation.kind === "copy" ? 0n : sumSlack(printed, scale, rounded);
  return { kind: "linear", relation, cells, scale, residual, tolerance, holds };
}

/** A percent, and the two counts it says something of. */
export function ratioConstraint(
  relation: QuotientRelation,
  cells: RatioConstraint["cells"],
  [percent, numerator, denominator]: readonly [Cell, Cell, Cell],
  holds: boolean,
): RatioConstraint {
  const counts = [numerator, denominator];
  const scale = Math.max(...counts.flatMap(({ printed, grain }) => [printed.scale, grain]));
  let known: Meaning | null = null;
  const meaning = (): Meaning =>
    (known ??= meaningOf(relation, percent.printed, {
      scale,
      above: unitsAt(numerator.printed, scale),
      below: unitsAt(denominator.printed, scale),
      holds,
    }));
  return { kind: "ratio", relation, cells, scale, meaning, holds };
}

interface Counts {
  readonly scale: number;
  readonly above: bigint;
  readonly below: bigint;
  readonly holds: boolean;
}

/** What a printed percent says: by its column's rounding, or in the other way in which it is right. */
function meaningOf(relation: QuotientRelation, percent: Decimal, counts: Counts): Meaning {
  const means = (reading: Decimal, rounding: Rounding): Meaning => ({
    decimals: reading.scale,
    band: bandOf(relation, reading, counts.scale, rounding),
  });
  const usual = means(percent, roundingOf(relation));
  if (relation.kind === "product" || !counts.holds || isRight(usual.band, counts)) return usual;
  const padded = withoutZeros(percent).map((shorter) => means(shorter, "halfUp"));
  const others = [means(percent, "halfUp"), means(percent, "cut"), ...padded];
  return others.find(({ band }) => isRight(band, counts)) ?? usual;
}

const isRight = (band: Band, { above, below }: Counts): boolean =>
  below < 0n ? isWithin(band, -above, -below) : isWithin(band, above, below);
