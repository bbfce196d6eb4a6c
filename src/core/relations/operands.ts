import type { Block, Measure, Table, TableColumn } from "../model/table";
import { familyOf } from "./neighbours";

/** The one column of a block's measure; null where there is none or more than one. */
export function onlyColumn(table: Table, block: Block, measure: Measure): number | null {
  const [first, second] = columnsOf(
    table,
    (column) => column.block === block && column.measure === measure,
  );
  return second === undefined ? (first ?? null) : null;
}

/** The insured people: the coverage block's own column, or the health block's actual. */
export const insuredColumn = (table: Table): number | null =>
  onlyColumn(table, "coverage", "insured") ?? onlyColumn(table, "health", "actual");

/** A percent column with the two it is computed from. */
export interface RatioColumns {
  readonly percent: number;
  readonly numerator: number;
  readonly denominator: number;
}

/** A percent column with those its headings let it be computed from. */
export interface NamedRatio {
  /** The likeliest. */
  readonly columns: RatioColumns;
  readonly others: readonly RatioColumns[];
  /** Whether the headings leave no other choice of operands. */
  readonly certain: boolean;
}

/** Attainment = actual / target inside each block; coverage = insured / population. */
export function namedRatios(table: Table): readonly NamedRatio[] {
  const kin = kinOf(table);
  return table.columns.flatMap((column, percent): readonly NamedRatio[] => {
    if (column.measure === "coverage") return coverageColumns(table, percent);
    if (column.measure !== "attainment") return [];
    const related = (measure: Measure): readonly number[] => kin.get(kinKey(column, measure)) ?? [];
    const targets = nearestFirst(related("target"), percent);
    const actuals = nearestFirst(related("actual"), percent);
    const [columns, ...others] = targets.flatMap((denominator) =>
      actuals.map((numerator): RatioColumns => ({ percent, numerator, denominator })),
    );
    if (columns === undefined) return [];
    const certain = others.length === 0 && related("attainment").length === 1;
    return [{ columns, others, certain }];
  });
}

function coverageColumns(table: Table, percent: number): readonly NamedRatio[] {
  const numerator = insuredColumn(table);
  const denominator = onlyColumn(table, "coverage", "population");
  if (numerator === null || denominator === null) return [];
  const certain = onlyColumn(table, "coverage", "coverage") !== null;
  return [{ columns: { percent, numerator, denominator }, others: [], certain }];
}

/** Columns by what they belong to and measure; looked up, for a sheet may have sixteen thousand of them. */
function kinOf({ columns }: Table): ReadonlyMap<string, readonly number[]> {
  const kin = new Map<string, number[]>();
  for (const [at, column] of columns.entries()) {
    const key = kinKey(column, column.measure);
    const list = kin.get(key);
    if (list === undefined) kin.set(key, [at]);
    else list.push(at);
  }
  return kin;
}

/** What belongs together is of a known block, or under one outer heading. */
const kinKey = (column: TableColumn, measure: Measure): string =>
  column.block === "other" ? `${measure} ${familyOf(column)}` : `${measure} of ${column.block}`;

const columnsOf = (
  { columns }: Table,
  wanted: (column: TableColumn) => boolean,
): readonly number[] => columns.flatMap((column, at) => (wanted(column) ? [at] : []));

/** A table may repeat its measures many times; a percent stands near its own. */
const mostChoices = 4;

/** Those before the percent, the last of them in front; then those after it. */
function nearestFirst(columns: readonly number[], percent: number): readonly number[] {
  const after = countBelow(columns, percent);
  const before = columns.slice(Math.max(0, after - mostChoices), after).reverse();
  return [...before, ...columns.slice(after, after + mostChoices)].slice(0, mostChoices);
}

/** How many of these numbers, which ascend, are below a limit. */
function countBelow(ascending: readonly number[], limit: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? limit) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
