import type { Decimal } from "../model/decimal";
import type { Rounding } from "../model/relation";
import { powerOfTen } from "../numbers/integer";
import { withoutZeros } from "../numbers/quotient";
import { sumSlack } from "../numbers/sum";
import { isWithin, loosened, type Band } from "./band";
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

/** Figures of which the first are the others added, or that make up 100, to what rounding explains. */
export function linearConstraint(
  relation: LinearRelation,
  cells: readonly number[],
  printed: readonly Decimal[],
  given: { readonly scale: number; readonly rounded: boolean; readonly holds: boolean },
): LinearConstraint {
  const { scale, rounded, holds } = given;
  const isHundred = relation.kind === "hundred";
  const hundred = { units: 100n * powerOfTen(scale), scale };
  const count = wholeCount(relation);
  const wholes = isHundred ? [hundred] : printed.slice(0, count);
  const parts = printed.slice(count);
  const tolerance =
    relation.kind === "copy" ? 0n : sumSlack([...wholes, ...parts], scale, isHundred || rounded);
  let residual = 0n;
  for (const whole of wholes) residual += unitsAt(whole, scale);
  for (const part of parts) residual -= unitsAt(part, scale);
  return {
    kind: "linear",
    relation,
    cells,
    wholes: cells.slice(0, count),
    scale,
    residual,
    tolerance,
    holds,
  };
}

function wholeCount(relation: LinearRelation): number {
  switch (relation.kind) {
    case "hundred":
      return 0;
    case "balance":
      return 1 + relation.taken.length;
    case "sum":
    case "copy":
    case "difference":
      return 1;
  }
}

/** A percent, and the two counts it says something of. */
export function ratioConstraint(
  relation: QuotientRelation,
  cells: RatioConstraint["cells"],
  [percent, numerator, denominator]: readonly [Cell, Cell, Cell],
  given: {
    readonly rounded: { readonly above: boolean; readonly below: boolean };
    readonly holds: boolean;
  },
): RatioConstraint {
  const { rounded, holds } = given;
  const scale = Math.max(scaleOf(numerator), scaleOf(denominator));
  let known: Meaning | null = null;
  const meaning = (): Meaning =>
    (known ??= meaningOf(relation, percent.printed, {
      scale,
      above: unitsAt(numerator.printed, scale),
      below: unitsAt(denominator.printed, scale),
      offAbove: rounded.above ? powerOfTen(scale - numerator.printed.scale) : 0n,
      offBelow: rounded.below ? powerOfTen(scale - denominator.printed.scale) : 0n,
      holds,
    }));
  return { kind: "ratio", relation, cells, scale, meaning, holds };
}

const scaleOf = ({ printed, grain }: Cell): number => Math.max(printed.scale, grain);

interface Counts {
  readonly scale: number;
  readonly above: bigint;
  readonly below: bigint;
  /** A last digit of each, where it is printed rounded. */
  readonly offAbove: bigint;
  readonly offBelow: bigint;
  readonly holds: boolean;
}

/** What a printed percent says: by its column's rounding, or in the other way in which it is right. */
function meaningOf(relation: QuotientRelation, percent: Decimal, counts: Counts): Meaning {
  const means = (reading: Decimal, rounding: Rounding): Meaning => ({
    decimals: reading.scale,
    band: loosened(
      bandOf(relation, reading, counts.scale, rounding),
      counts.offAbove,
      counts.offBelow,
    ),
  });
  const usual = means(percent, roundingOf(relation));
  if (relation.kind === "product" || !counts.holds || isRight(usual.band, counts)) return usual;
  const padded = withoutZeros(percent).map((shorter) => means(shorter, "halfUp"));
  const others = [means(percent, "halfUp"), means(percent, "cut"), ...padded];
  return others.find(({ band }) => isRight(band, counts)) ?? usual;
}

const isRight = (band: Band, { above, below }: Counts): boolean =>
  below < 0n ? isWithin(band, -above, -below) : isWithin(band, above, below);
