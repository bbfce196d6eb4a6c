import type { Figure, TableColumn } from "../model/table";
import { findHeads } from "./find-heads";
import type { Nested } from "./outline";
import { weighRows, type Adding, type Balance } from "./weigh-rows";

/**
 * Which rows head which: of the ways their signs can be read the one whose groups and totals add up
 * best, the likeliest of several. Where none adds up, heads are looked for among the figures alone.
 */
export function settleRows(
  outlines: readonly (readonly Nested[])[],
  columns: readonly TableColumn[],
  figures: readonly (readonly Figure[])[],
): SettledRows {
  const adding: Adding = {
    columns,
    figures,
    adding: columns.flatMap(({ unit }, at) => (unit === "count" || unit === "amount" ? [at] : [])),
  };
  const weigh = (nested: readonly Nested[]): SettledRows => ({
    nested,
    ...weighRows(nested, adding),
  });
  const [first, ...others] = outlines.map(weigh);
  if (first === undefined) return { nested: [], holds: 0, fails: 0 };
  const best = others.reduce(better, first);
  if (best.fails === 0 && best.holds > 0) return best;
  const found = findHeads(best.nested, adding);
  return found === null ? best : better(best, weigh(found));
}

/** How rows are nested, and how well their sums bear it out. */
export interface SettledRows extends Balance {
  readonly nested: readonly Nested[];
}

/** Of two that are as often wrong as right the one that is right at all: a sum of several rows is no chance. */
function better(one: SettledRows, other: SettledRows): SettledRows {
  const more = other.holds - other.fails - (one.holds - one.fails);
  return more > 0 || (more === 0 && other.holds > one.holds) ? other : one;
}
