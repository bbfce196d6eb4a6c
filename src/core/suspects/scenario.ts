import type { Slip } from "../model/cause";
import type { Decimal } from "../model/decimal";
import {
  compareDecimals,
  decimal,
  rescale,
  subtractDecimals,
  sumDecimals,
} from "../numbers/decimal";
import { divide, powerOfTen } from "../numbers/integer";
import { isDropped, narrowFreed, type Enforced, type Freed } from "./feasible";
import { clamp, limit, type Range } from "./integers";
import type { Suspicion } from "./operations";
import { percentOf } from "./quotient";
import { joinAll, type Solution } from "./solution";
import { isCapped, shiftedValues, slipBetween } from "./slips";
import type { Constraint, LinearConstraint, RatioConstraint, System } from "./system";
import { unitsAt } from "./units";

/** What one freed figure would be under an explanation. */
export interface Implied {
  readonly value: Decimal;
  readonly low: Decimal | null;
  readonly high: Decimal | null;
  /** Whether no other value at its decimals fits. */
  readonly single: boolean;
  readonly slip: Slip | null;
}

/** An explanation thought through, as far as it is asked: of many, little is. */
export interface Scenario {
  /** What a freed cell would be; null of any other. */
  readonly implied: (cell: number) => Implied | null;
  /** What would stand in any cell. */
  readonly valueOf: (cell: number) => Decimal;
}

/** Ranges up to this wide are searched for values a typist reaches. */
const widest = 256n;

/**
 * Works out the values of a solution's freed cells: the single value left; else inside its interval
 * one that a typist's slip turns into what is printed; else the one its percent points at.
 */
export function scenarioOf(system: System, solution: Solution, enforced: Enforced): Scenario {
  const freed = joinAll(solution);
  // That values fit was the search's to find out.
  const outcome = narrowFreed(system, freed, enforced);
  const ranges: Freed = outcome.conflicts.length === 0 ? outcome.ranges : freed;
  const kindOf = (root: number): Suspicion["kind"] | null =>
    solution.findLast(({ roots }) => roots.includes(root))?.kind ?? null;
  const known = new Map<number, Implied>();
  const pending = new Set<number>();

  const implied = (index: number): Implied | null => {
    const range = ranges.get(index);
    if (range === undefined || pending.has(index)) return null;
    const before = known.get(index);
    if (before !== undefined) return before;
    const { printed, grain, formula } = system.cell(index);
    pending.add(index);
    const found = imply(index, grain, printed, range);
    pending.delete(index);
    // Nobody typed what a formula computes.
    const made = formula ? { ...found, slip: null } : found;
    known.set(index, made);
    return made;
  };

  const valueOf = (index: number): Decimal => implied(index)?.value ?? system.printedIn(index);

  const imply = (index: number, grain: number, printed: Decimal, range: Range): Implied => {
    const kind = kindOf(index);
    const dropped = droppedRatio(system, index, freed, enforced);
    if (dropped !== null) return followPercent(system, dropped, printed, valueOf, kind !== null);
    const bounds = boundsOf(range, grain);
    if (range.low === range.high) {
      const value = { units: range.low, scale: grain };
      return { ...bounds, value, single: true, slip: slipBetween(printed, value) };
    }
    const source = kind !== null ? null : sourceValue(system, index, freed, valueOf);
    const centre = source ?? centreOf(system, index, grain, valueOf);
    const middle = centre === null ? middleOf(range) : clamp(roundTo(centre, grain), range);
    const isReplaced = kind === "otherFigures" || kind === "formula" || source !== null;
    const reached = isReplaced ? null : reachable(system, index, grain, printed, range, middle);
    const value = { units: reached ?? middle, scale: grain };
    return { ...bounds, value, single: false, slip: slipOf(system, index, printed, value) };
  };

  return { implied, valueOf };
}

const boundsOf = ({ low, high }: Range, scale: number): Pick<Implied, "low" | "high"> => ({
  low: low <= -limit ? null : { units: low, scale },
  high: high >= limit ? null : { units: high, scale },
});

/** What stands halfway; what a figure without bounds would be, nobody knows. */
const middleOf = ({ low, high }: Range): bigint => (high >= limit ? low : (low + high) / 2n);

const roundTo = (value: Decimal, scale: number): bigint =>
  value.scale > scale
    ? divide(value.units, powerOfTen(value.scale - scale), "halfUp")
    : unitsAt(value, scale);

/** The ratio a freed percent follows, whatever its counts become. */
function droppedRatio(
  system: System,
  cell: number,
  freed: Freed,
  enforced: Enforced,
): RatioConstraint | null {
  for (const index of system.constraintsOf(cell)) {
    if (system.cellsOf(index)[0] !== cell || !enforced(index)) continue;
    if (!isDropped(system, index, freed, enforced)) continue;
    const constraint = system.constraint(index);
    if (constraint.kind === "ratio") return constraint;
  }
  return null;
}

/** A percent recomputed at the decimals it means; at more of them where a lost digit shows there. */
function followPercent(
  system: System,
  ratio: RatioConstraint,
  printed: Decimal,
  valueOf: (cell: number) => Decimal,
  isRoot: boolean,
): Implied {
  const [p, n, d] = ratio.cells;
  const [numerator, denominator] = [valueOf(n), valueOf(d)];
  if (denominator.units === 0n) {
    return { value: printed, low: null, high: null, single: false, slip: null };
  }
  const { decimals } = ratio.meaning();
  const at = (scale: number): Decimal => percentOf(ratio.relation, numerator, denominator, scale);
  const value = at(decimals);
  const only = { value, low: value, high: value, single: true };
  if (!isRoot) return { ...only, slip: null };
  if (ratio.relation.kind === "ratio" && isCapped(printed, value)) {
    // "100%" was written for what it seemed to mean, not computed at its decimals.
    const full = at(columnDecimals(system, p));
    return { value: full, low: full, high: full, single: true, slip: "capped" };
  }
  const slip = slipBetween(printed, value);
  // "93,5" for 93,05: a lost digit shows only where more decimals are looked at.
  for (let scale = decimals + 1; scale <= columnDecimals(system, p); scale += 1) {
    const finer = at(scale);
    if (slipBetween(printed, finer) !== "droppedDigit") continue;
    const [low, high] = compareDecimals(finer, value) < 0 ? [finer, value] : [value, finer];
    return { value: finer, low, high, single: false, slip: "droppedDigit" };
  }
  return { ...only, slip };
}

/** Two decimals, or more where the column prints more. */
const columnDecimals = (system: System, cell: number): number =>
  Math.max(2, system.decimalsIn(system.columnOf(cell)));

/** What a follower is computed from, worked out. */
function sourceValue(
  system: System,
  cell: number,
  freed: Freed,
  valueOf: (cell: number) => Decimal,
): Decimal | null {
  for (const index of system.constraintsOf(cell)) {
    if (system.resultOf(index) !== cell) continue;
    if (!system.cellsOf(index).some((other) => other !== cell && freed.has(other))) continue;
    return computed(system.constraint(index), valueOf);
  }
  return null;
}

function computed(constraint: Constraint, valueOf: (cell: number) => Decimal): Decimal | null {
  if (constraint.kind === "linear") return computedLinear(constraint, valueOf);
  const { relation } = constraint;
  const [percent, numerator, denominator] = constraint.cells;
  if (relation.kind === "product") {
    const [base, rate] = [valueOf(denominator), valueOf(percent)];
    return { units: base.units * rate.units, scale: base.scale + rate.scale + 2 };
  }
  const whole = valueOf(denominator);
  const decimals = valueOf(percent).scale;
  return whole.units === 0n ? null : percentOf(relation, valueOf(numerator), whole, decimals);
}

function computedLinear(
  { relation, cells }: LinearConstraint,
  valueOf: (cell: number) => Decimal,
): Decimal | null {
  const [first, ...others] = cells.map(valueOf);
  const [, subtrahend] = others;
  switch (relation.kind) {
    case "sum":
    case "copy":
      return sumDecimals(others);
    case "difference":
      return first && subtrahend ? subtractDecimals(first, subtrahend) : null;
    case "balance": {
      const [taken, added] = [
        others.slice(0, relation.taken.length),
        others.slice(relation.taken.length),
      ];
      return subtractDecimals(sumDecimals(added), sumDecimals(taken));
    }
    case "hundred":
      return subtractDecimals(decimal(100), sumDecimals(others));
  }
}

/** The count a fixed percent points at. */
function centreOf(
  system: System,
  cell: number,
  grain: number,
  valueOf: (cell: number) => Decimal,
): Decimal | null {
  for (const index of system.constraintsOf(cell)) {
    const constraint = system.constraint(index);
    if (constraint.kind !== "ratio") continue;
    const { band } = constraint.meaning();
    const [, n, d] = constraint.cells;
    if (cell !== n && cell !== d) continue;
    const other = valueOf(cell === n ? d : n);
    const units = other.units * powerOfTen(grain);
    const sides = [band.least + band.most, 2n * band.unit] as const;
    const [times, over] = cell === n ? sides : [sides[1], sides[0]];
    const divisor = over * powerOfTen(other.scale);
    if (divisor > 0n) return { units: divide(units * times, divisor, "halfUp"), scale: grain };
  }
  return null;
}

/** The value nearest to `middle` in `range` that a slip turns into what is printed. */
function reachable(
  system: System,
  cell: number,
  grain: number,
  printed: Decimal,
  range: Range,
  middle: bigint,
): bigint | null {
  const candidates = [
    ...shiftedValues(printed, grain),
    ...[-printed.units].flatMap((units) => wholeAt({ units, scale: printed.scale }, grain)),
    ...neighbours(system, cell).flatMap((value) => wholeAt(value, grain)),
  ].filter((value) => range.low <= value && value <= range.high);
  const [certain] = candidates;
  if (certain !== undefined) return certain;
  if (range.high - range.low > widest) return null;
  for (let step = 0n; step <= range.high - range.low; step += 1n) {
    for (const value of [middle - step, middle + step]) {
      if (value < range.low || value > range.high) continue;
      const slip = slipBetween(printed, { units: value, scale: grain });
      if (slip !== null && slip !== "extraDigit") return value;
    }
  }
  return null;
}

const wholeAt = (value: Decimal, scale: number): readonly bigint[] => {
  const fits = value.scale <= scale || value.units % powerOfTen(value.scale - scale) === 0n;
  return fits ? [rescale(value, scale).units] : [];
};

/** Printed figures left, right, above and below. */
function neighbours(system: System, cell: number): readonly Decimal[] {
  const { row, column } = system.cell(cell).place;
  const around = [
    { row, column: column - 1 },
    { row, column: column + 1 },
    { row: row - 1, column },
    { row: row + 1, column },
  ];
  return around.flatMap(({ row: r, column: c }) => {
    const figure = system.table.figures[r]?.[c];
    return figure?.kind === "number" ? [figure.value] : [];
  });
}

function slipOf(system: System, cell: number, printed: Decimal, value: Decimal): Slip | null {
  const slip = slipBetween(printed, value);
  if (slip !== null) return slip;
  const isNeighbour = neighbours(system, cell).some((other) => compareDecimals(other, value) === 0);
  return isNeighbour && compareDecimals(printed, value) !== 0 ? "neighbour" : null;
}
