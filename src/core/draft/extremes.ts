import type { Decimal } from "../model/decimal";
import type { Table } from "../model/table";
import { compareDecimals } from "../numbers/decimal";
import type { PercentKind, Settings } from "../settings/settings";
import { numberAt } from "./figures";
import { printedPercent } from "./rounding";
import type { Extreme, Sentence } from "./sentence";

/** Among fewer, best and worst say nothing. */
const leastUnits = 3;

/** As many names as a sentence bears. */
const mostNames = 3;

interface Rated {
  readonly name: string;
  readonly rate: Decimal;
}

/**
 * The units with the highest and the lowest rate at the printed decimals; null where too few have
 * one, or too many share it.
 */
export function extremesOf(
  table: Table,
  numerator: number,
  denominator: number,
  kind: PercentKind,
  settings: Settings,
): Sentence | null {
  const rated = table.rows.flatMap((row, at): Rated[] => {
    const part = numberAt(table, at, numerator);
    const whole = numberAt(table, at, denominator);
    if (row.kind !== "unit" || part === null || whole === null || whole.units <= 0n) return [];
    return [
      {
        name: row.label.replace(/\s+/gu, " "),
        rate: printedPercent(part, whole, [], kind, settings),
      },
    ];
  });
  const [first, ...others] = rated;
  if (first === undefined || rated.length < leastUnits) return null;
  const most = others.reduce((best, unit) => (isMore(unit, best) ? unit : best), first);
  const least = others.reduce((worst, unit) => (isMore(worst, unit) ? unit : worst), first);
  const highest = sharing(rated, most);
  const lowest = sharing(rated, least);
  const isTelling =
    isMore(most, least) && highest.names.length <= mostNames && lowest.names.length <= mostNames;
  return isTelling ? { kind: "extremes", highest, lowest } : null;
}

const isMore = (a: Rated, b: Rated): boolean => compareDecimals(a.rate, b.rate) > 0;

const sharing = (rated: readonly Rated[], { rate }: Rated): Extreme => ({
  names: rated.filter((unit) => compareDecimals(unit.rate, rate) === 0).map(({ name }) => name),
  rate,
});
