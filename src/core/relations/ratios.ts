import type { RatioRelation, Rounding } from "../model/relation";
import type { Table } from "../model/table";
import { isRatioPercent } from "../numbers/decimal";
import { ratioColumns, type RatioColumns } from "./operands";
import { numberRows, valueAt, type Places } from "./places";

type Triple = Pick<RatioRelation, "percent" | "numerator" | "denominator">;

/**
 * Printed percents with their operands, where all three are numbers, and the rounding most of the
 * column follows.
 */
export const findRatios = (table: Table, places: Places): readonly RatioRelation[] =>
  ratioColumns(table).flatMap((columns) => {
    const { percent, numerator, denominator } = columns;
    const triples = numberRows(table, [percent, numerator, denominator]).map((row): Triple => ({
      percent: places(row, percent),
      numerator: places(row, numerator),
      denominator: places(row, denominator),
    }));
    const rounding = settleRounding(table, triples, columns);
    if (rounding === null) return [];
    return triples.map((triple): RatioRelation => ({
      kind: "ratio",
      origin: "label",
      ...triple,
      rounding,
    }));
  });

/**
 * Null where the percents do not follow from these operands: hardly ever, or not mostly where the
 * headings leave a choice. They were computed from something else then.
 */
function settleRounding(
  table: Table,
  triples: readonly Triple[],
  { certain }: RatioColumns,
): Rounding | null {
  const asked = triples.filter(({ denominator }) => valueAt(table, denominator).units !== 0n);
  const misses = asked.filter((triple) => !fits(table, triple, "halfUp"));
  const cut = misses.filter((triple) => fits(table, triple, "cut")).length;
  const holds = asked.length - misses.length + cut;
  const isClaimed = certain
    ? asked.length < 3 || 4 * holds >= asked.length
    : 2 * holds > asked.length || asked.length === 0;
  if (!isClaimed) return null;
  if (cut === 0) return "halfUp";
  const missed = new Set(misses);
  const hits = asked.filter((triple) => !missed.has(triple));
  return cut > hits.filter((triple) => !fits(table, triple, "cut")).length ? "cut" : "halfUp";
}

const fits = (table: Table, triple: Triple, rounding: Rounding): boolean =>
  isRatioPercent(
    valueAt(table, triple.percent),
    valueAt(table, triple.numerator),
    valueAt(table, triple.denominator),
    rounding,
  );
