import type { Explanation, FigureRepair } from "./model/cause";
import type { Decimal } from "./model/decimal";
import type { RatioRelation, Relation, SumRelation } from "./model/relation";
import type { Place, Table } from "./model/table";
import {
  compareDecimals,
  ratioPercent,
  rescale,
  subtractDecimals,
  sumDecimals,
} from "./numbers/decimal";
import { magnitude } from "./numbers/integer";

/**
 * The figures of an explanation chosen so that they fit each other. An explanation tells of each figure
 * the likeliest value alone; where several are only known within bounds, those values need not add up to
 * their total. Here what is missing is shared out among them, within their bounds, and the percents
 * that follow are computed again.
 *
 * @example four counts of which each is right by itself, and 8 short of the total: each gets two more
 */
export function settleFigures(
  table: Table,
  relations: readonly Relation[],
  { repairs }: Explanation,
): readonly FigureRepair[] {
  const values = new Map(repairs.map((repair) => [keyOf(repair.place), repair.value]));
  const valueAt = (place: Place): Decimal | null => {
    const figure = table.figures[place.row]?.[place.column];
    return values.get(keyOf(place)) ?? (figure?.kind === "number" ? figure.value : null);
  };
  const open = new Map(repairs.filter(isOpen).map((repair) => [keyOf(repair.place), repair]));
  const moved = new Set<string>();
  for (const relation of relations) {
    if (relation.kind !== "sum") continue;
    for (const [key, value] of shareOut(relation, open, valueAt)) {
      values.set(key, value);
      moved.add(key);
    }
  }
  for (const relation of relations) {
    if (relation.kind !== "ratio" || !values.has(keyOf(relation.percent))) continue;
    if (![relation.numerator, relation.denominator].some((place) => moved.has(keyOf(place))))
      continue;
    const percent = percentOf(relation, valueAt);
    if (percent !== null) values.set(keyOf(relation.percent), percent);
  }
  return repairs.map((repair) => ({
    ...repair,
    value: values.get(keyOf(repair.place)) ?? repair.value,
  }));
}

const keyOf = ({ row, column }: Place): string => `${row},${column}`;

/** Whether more than one value would fit. */
export const isOpen = ({ interval: { low, high } }: FigureRepair): boolean =>
  low === null || high === null || compareDecimals(low, high) !== 0;

/** New values of a sum's open parts, on which it holds; none where it holds already, or cannot. */
function shareOut(
  { total, parts }: SumRelation,
  open: ReadonlyMap<string, FigureRepair>,
  valueAt: (place: Place) => Decimal | null,
): readonly (readonly [key: string, value: Decimal])[] {
  const printed = valueAt(total);
  const figures = parts.flatMap((part) => valueAt(part) ?? []);
  if (printed === null || figures.length < parts.length || open.has(keyOf(total))) return [];
  const difference = subtractDecimals(printed, sumDecimals(figures));
  const { scale } = difference;
  const isMore = difference.units > 0n;
  let missing = magnitude(difference.units);
  const free = parts.flatMap((part) => {
    const key = keyOf(part);
    const repair = open.get(key);
    const value = valueAt(part);
    if (repair === undefined || value === null) return [];
    const { units } = rescale(value, scale);
    const bound = isMore ? repair.interval.high : repair.interval.low;
    const room = bound === null ? missing : magnitude(rescale(bound, scale).units - units);
    return [{ key, units, room }];
  });
  // who has least room is asked first, so that the others can take what is left
  free.sort((a, b) => (a.room < b.room ? -1 : a.room > b.room ? 1 : 0));
  const shared = free.map(({ key, units, room }, at) => {
    const fair = missing / BigInt(free.length - at);
    const given = fair < room ? fair : room;
    missing -= given;
    return [key, { units: isMore ? units + given : units - given, scale }] as const;
  });
  return missing === 0n ? shared : [];
}

function percentOf(
  { percent, numerator, denominator, rounding }: RatioRelation,
  valueAt: (place: Place) => Decimal | null,
): Decimal | null {
  const [printed, part, whole] = [percent, numerator, denominator].map(valueAt);
  if (!printed || !part || !whole || whole.units === 0n) return null;
  return ratioPercent(part, whole, printed.scale, rounding);
}
