import { powerOfTen } from "../numbers/integer";
import { denominatorsOf, isWithin, numeratorsOf } from "./band";
import { ceilDivide, exactly, floorDivide, intersect, isSingle, type Range } from "./integers";
import { partOf } from "./quotient";
import { type LinearConstraint, type RatioConstraint, type System } from "./system";
import { unitsAt } from "./units";

/** Ranges of freed cells, narrowed in place. */
export type Ranges = Map<number, Range>;

/** A constraint, and those of its cells that are freed. */
export interface Link {
  readonly index: number;
  readonly members: readonly number[];
}

/** Slow convergence is left to the search for a witness. */
const mostRounds = 40;

/**
 * Narrows the ranges of freed cells by constraints, one after the other, until nothing changes.
 * Null when every range still has a value; else the constraints that emptied one.
 */
export function narrow(
  system: System,
  links: readonly Link[],
  ranges: Ranges,
): readonly number[] | null {
  const [only, another] = links;
  if (another === undefined && only?.members.length === 1 && !system.isRatio(only.index)) {
    return narrowOnce(system, only, ranges);
  }
  const reasons = new Map<number, ReadonlySet<number>>();
  for (let round = 0; round < mostRounds; round += 1) {
    let changed = false;
    for (const { index, members } of links) {
      let why: Set<number> | null = null;
      for (const [cell, range] of allowedBy(system, index, members, ranges)) {
        const before = ranges.get(cell);
        if (before === undefined) continue;
        const after = intersect(before, range);
        if (after.low === before.low && after.high === before.high) continue;
        why ??= reasonsOf(index, members, reasons);
        if (after.low > after.high) return [...why];
        reasons.set(cell, why);
        ranges.set(cell, after);
        changed = true;
      }
    }
    if (!changed) return null;
  }
  return null;
}

/** One sum says all of its only freed cell the first time. */
function narrowOnce(
  system: System,
  { index, members }: Link,
  ranges: Ranges,
): readonly number[] | null {
  for (const [cell, range] of allowedBy(system, index, members, ranges)) {
    const after = intersect(ranges.get(cell) ?? range, range);
    if (after.low > after.high) return [index];
    ranges.set(cell, after);
  }
  return null;
}

/** A constraint, and all that narrowed its freed cells before. */
function reasonsOf(
  index: number,
  members: readonly number[],
  reasons: ReadonlyMap<number, ReadonlySet<number>>,
): Set<number> {
  const why = new Set([index]);
  for (const member of members) {
    for (const reason of reasons.get(member) ?? []) why.add(reason);
  }
  return why;
}

const nowhere: Range = { low: 1n, high: 0n };

/** What one constraint leaves to each of its freed cells, given the ranges of the others. */
function allowedBy(
  system: System,
  index: number,
  members: readonly number[],
  ranges: Ranges,
): Iterable<readonly [number, Range]> {
  const constraint = system.constraint(index);
  return constraint.kind === "linear"
    ? linearRanges(system, constraint, members, ranges)
    : ratioRanges(system, constraint, ranges);
}

function linearRanges(
  system: System,
  constraint: LinearConstraint,
  members: readonly number[],
  ranges: Ranges,
): readonly (readonly [number, Range])[] {
  const terms: { readonly cell: number; readonly weight: bigint; readonly span: Range }[] = [];
  let fixed = constraint.residual;
  let low = 0n;
  let high = 0n;
  for (const index of members) {
    const { printed, grain } = system.cell(index);
    const range = ranges.get(index);
    if (range === undefined) continue;
    const isWhole = constraint.wholes.includes(index);
    const own = unitsAt(printed, constraint.scale);
    fixed = isWhole ? fixed - own : fixed + own;
    const unit = powerOfTen(constraint.scale - grain);
    const span = isWhole
      ? { low: unit * range.low, high: unit * range.high }
      : { low: -unit * range.high, high: -unit * range.low };
    terms.push({ cell: index, weight: isWhole ? unit : -unit, span });
    low += span.low;
    high += span.high;
  }
  const least = -constraint.tolerance - fixed;
  const most = constraint.tolerance - fixed;
  return terms.map(({ cell, weight, span }) => {
    const from = least - (high - span.high);
    const to = most - (low - span.low);
    return weight > 0n
      ? [cell, { low: ceilDivide(from, weight), high: floorDivide(to, weight) }]
      : [cell, { low: ceilDivide(-to, -weight), high: floorDivide(-from, -weight) }];
  });
}

function ratioRanges(
  system: System,
  constraint: RatioConstraint,
  ranges: Ranges,
): readonly (readonly [number, Range])[] {
  const [p, n, d] = constraint.cells;
  const numerator = countOf(system, n, constraint.scale, ranges);
  const denominator = countOf(system, d, constraint.scale, ranges);
  if (ranges.has(p)) return percentRanges(system, constraint, numerator, denominator);
  const allowed: (readonly [number, Range])[] = [];
  const { band } = constraint.meaning();
  if (ranges.has(n)) {
    const isPositive = denominator.range.high > 0n;
    const range = isPositive ? numeratorsOf(band, denominator.range) : nowhere;
    allowed.push([n, inGrain(range, numerator.weight)]);
  }
  if (ranges.has(d)) {
    allowed.push([d, inGrain(denominatorsOf(band, numerator.range), denominator.weight)]);
  }
  const single = isSingle(numerator.range) && isSingle(denominator.range);
  return single && !isWithin(band, numerator.range.low, denominator.range.low)
    ? [[ranges.has(n) ? n : d, nowhere]]
    : allowed;
}

/** A percent that stands in several constraints: settled once its counts are. */
function percentRanges(
  system: System,
  constraint: RatioConstraint,
  numerator: Count,
  denominator: Count,
): readonly (readonly [number, Range])[] {
  const [p] = constraint.cells;
  if (!isSingle(numerator.range) || !isSingle(denominator.range)) return [];
  const d = denominator.range.low;
  if (d <= 0n) return [[p, nowhere]];
  const grain = system.cell(p).grain;
  const { relation } = constraint;
  const exact = 100n * powerOfTen(grain) * partOf(relation, numerator.range.low, d);
  const isCut = relation.kind !== "product" && relation.rounding === "cut";
  if (isCut) return [[p, exactly(exact / d)]];
  return [
    [p, { low: ceilDivide(2n * exact - d, 2n * d), high: floorDivide(2n * exact + d, 2n * d) }],
  ];
}

interface Count {
  /** In units of the constraint. */
  readonly range: Range;
  /** Units of the constraint in one unit of the cell's grain. */
  readonly weight: bigint;
}

function countOf(system: System, index: number, scale: number, ranges: Ranges): Count {
  const cell = system.cell(index);
  const range = ranges.get(index);
  if (range === undefined) return { range: exactly(unitsAt(cell.printed, scale)), weight: 1n };
  const weight = powerOfTen(scale - cell.grain);
  return { range: { low: range.low * weight, high: range.high * weight }, weight };
}

const inGrain = (range: Range, weight: bigint): Range =>
  weight === 1n
    ? range
    : { low: ceilDivide(range.low, weight), high: floorDivide(range.high, weight) };
