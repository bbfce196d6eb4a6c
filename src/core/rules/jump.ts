import type { Found, Rule } from "../model/finding";
import type { Table } from "../model/table";
import { decimalFromNumber, roundDecimal, toNumber } from "../numbers/decimal";
import { periodColumns, type PeriodColumns } from "../relations/periods";
import { numberRows, valueAt } from "../relations/places";
import { foundAt } from "./found";

/** How far a row's change must be from the usual one to be asked about … */
const farthest = 3;
/** … where nearly all others are this near to it … */
const nearest = 1.5;
/** … between figures that are no handfuls. */
const least = 50;

/**
 * A figure several times what it was a period before, while the other rows changed alike: the borders
 * of a unit may have moved, or a digit slipped. One question a row.
 */
export const jump: Rule = {
  id: "jump",
  severity: "warning",
  check: (table, relations) => {
    const asked = new Set<number>();
    return periodColumns(table, relations).flatMap((columns) =>
      jumpsIn(table, columns).filter(({ places: [{ row }] }) => {
        const isFirst = !asked.has(row);
        asked.add(row);
        return isFirst;
      }),
    );
  },
};

function jumpsIn(table: Table, { current, previous }: PeriodColumns): readonly Found[] {
  const changes = numberRows(table, [current, previous])
    .filter((row) => table.rows[row]?.kind !== "total")
    .map((row) => {
      const now = toNumber(valueAt(table, { row, column: current }));
      const then = toNumber(valueAt(table, { row, column: previous }));
      return { row, factor: now / then, isLarge: Math.min(now, then) >= least };
    })
    .filter(({ isLarge }) => isLarge);
  const factors = changes.map(({ factor }) => factor).sort((a, b) => a - b);
  const usual = factors[Math.floor(factors.length / 2)];
  if (usual === undefined || factors.length < 4) return [];
  const apart = (factor: number): number => Math.max(factor / usual, usual / factor);
  const jumps = changes.filter(({ factor }) => apart(factor) >= farthest);
  const alike = factors.filter((factor) => apart(factor) <= nearest).length;
  if (alike < 3 || alike + jumps.length < factors.length || jumps.length > alike / 3) return [];
  return jumps.flatMap(({ row, factor }) => {
    const [now, then] = [
      { row, column: current },
      { row, column: previous },
    ];
    const times = factor > 1 ? factor : 1 / factor;
    return foundAt(now, [then], {
      rule: "jump",
      current: valueAt(table, now),
      previous: valueAt(table, then),
      times: roundDecimal(decimalFromNumber(times), 1, "halfUp"),
      rises: factor > 1,
    });
  });
}
