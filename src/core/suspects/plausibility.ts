import type { Decimal } from "../model/decimal";
import type { Place, Table } from "../model/table";
import { toNumber } from "../numbers/decimal";
import { valueAt } from "../relations/places";
import { matchEarlier } from "./earlier";
import { countsIn, isQuotient } from "./quotient";
import type { System } from "./system";

/**
 * How much more plausible a value is in a place than what is printed there, in powers of ten. It only
 * orders explanations that are exactly as cheap, which is why floating point may have its say here.
 */
export type Plausibility = (cell: number, value: Decimal) => number;

/** Typical value and spread of the logarithms of one column's ratios. */
interface Typical {
  readonly middle: number;
  readonly spread: number;
}

/** Compares with the last period, where there is one, and with the same percent of the other units. */
export function plausibilityOf(system: System, previous: Table | undefined): Plausibility {
  const earlier = previous === undefined ? null : matchEarlier(system.table, previous);
  const growths = new Map<number, Typical | null>();
  const shares = new Map<number, Typical | null>();

  const growthGain = (place: Place, printed: Decimal, value: Decimal): number => {
    const base = earlier?.(place);
    if (earlier === null || base === undefined) return 0;
    const typical = remember(growths, place.column, () => growthOf(system, earlier, place.column));
    return typical === null ? 0 : gain(typical, ratio(printed, base), ratio(value, base));
  };

  const shareGain = (cell: number, printed: Decimal, value: Decimal): number => {
    let total = 0;
    for (const index of system.constraintsOf(cell)) {
      const [, n = -1, d = -1] = system.cellsOf(index);
      if (!system.isRatio(index) || (cell !== n && cell !== d)) continue;
      const [numerator, denominator] = [system.printedIn(n), system.printedIn(d)];
      const [over, under] = [system.columnOf(n), system.columnOf(d)];
      const key = over * system.table.columns.length + under;
      const typical = remember(shares, key, () => sharesOf(system, over, under));
      if (typical === null) continue;
      total +=
        cell === n
          ? gain(typical, ratio(printed, denominator), ratio(value, denominator))
          : gain(typical, ratio(numerator, printed), ratio(numerator, value));
    }
    return total;
  };

  return (index, value) => {
    const printed = system.printedIn(index);
    return growthGain(system.placeOf(index), printed, value) + shareGain(index, printed, value);
  };
}

function remember<Key>(
  known: Map<Key, Typical | null>,
  key: Key,
  compute: () => Typical | null,
): Typical | null {
  const before = known.get(key);
  if (before !== undefined) return before;
  const computed = compute();
  known.set(key, computed);
  return computed;
}

/** The logarithm of a ratio; null where there is none. */
function ratio(numerator: Decimal, denominator: Decimal): number | null {
  const value = toNumber(numerator) / toNumber(denominator);
  return value > 0 && Number.isFinite(value) ? Math.log(value) : null;
}

/** From the density of a t distribution with three degrees of freedom, which forgives outliers. */
function gain(typical: Typical, printed: number | null, value: number | null): number {
  const surprise = (observed: number | null): number =>
    observed === null
      ? 4
      : 2 * Math.log10(1 + ((observed - typical.middle) / typical.spread) ** 2 / 3);
  return surprise(printed) - surprise(value);
}

function growthOf(
  system: System,
  earlier: (place: Place) => Decimal | undefined,
  column: number,
): Typical | null {
  const growths: number[] = [];
  for (const index of system.cellsIn(column)) {
    const place = system.placeOf(index);
    if (!isUnit(system.table, place)) continue;
    const base = earlier(place);
    const growth = base === undefined ? null : ratio(system.printedIn(index), base);
    if (growth !== null) growths.push(growth);
  }
  return typicalOf(growths);
}

/** What one column's figures are of another's, where percents relate them. */
function sharesOf({ table, relations }: System, over: number, under: number): Typical | null {
  const shares: number[] = [];
  relations.forEach((relation) => {
    const counts = isQuotient(relation) ? countsIn(relation) : null;
    if (counts?.above.column !== over || counts.below.column !== under) return;
    if (!isUnit(table, counts.above)) return;
    const share = ratio(valueAt(table, counts.above), valueAt(table, counts.below));
    if (share !== null) shares.push(share);
  });
  return typicalOf(shares);
}

const isUnit = ({ rows }: Table, { row }: Place): boolean => rows[row]?.kind === "unit";

/** Median and median deviation, which one wrong figure does not move; null for fewer than four. */
function typicalOf(values: readonly number[]): Typical | null {
  if (values.length < 4) return null;
  const middle = median(Float64Array.from(values));
  const deviation = median(Float64Array.from(values, (value) => Math.abs(value - middle)));
  return { middle, spread: Math.max(1.5 * deviation, 0.002) };
}

/** Of values it may sort. */
function median(values: Float64Array): number {
  const sorted = values.sort();
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[half - 1] ?? upper)) / 2;
}
