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
  const belonging = columnsBelonging(table);
  const coverage = coverageOperands(table);
  return table.columns.flatMap((column, percent): readonly NamedRatio[] => {
    if (column.measure === "coverage") {
      if (coverage === null) return [];
      const { certain, ...operands } = coverage;
      return [{ columns: { percent, ...operands }, others: [], certain }];
    }
    if (column.measure !== "attainment") return [];
    const related = (measure: Measure): readonly number[] => belonging(column, measure);
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

function coverageOperands(
  table: Table,
): (Omit<RatioColumns, "percent"> & Pick<NamedRatio, "certain">) | null {
  const numerator = insuredColumn(table);
  const denominator = onlyColumn(table, "coverage", "population");
  if (numerator === null || denominator === null) return null;
  const certain = onlyColumn(table, "coverage", "coverage") !== null;
  return { numerator, denominator, certain };
}

/** The columns of a measure that belong with one: of its known block, or under its outer heading. */
function columnsBelonging({
  columns,
}: Table): (one: TableColumn, measure: Measure) => readonly number[] {
  const found = new Map<string, number[]>();
  const keyOf = (one: TableColumn, measure: Measure): string =>
    one.block === "other" ? `${measure} ${familyOf(one)}` : `${measure}\n${one.block}`;
  columns.forEach((column, at) => {
    const key = keyOf(column, column.measure);
    const alike = found.get(key);
    if (alike === undefined) found.set(key, [at]);
    else alike.push(at);
  });
  return (one, measure) => found.get(keyOf(one, measure)) ?? [];
}

const columnsOf = (
  { columns }: Table,
  wanted: (column: TableColumn) => boolean,
): readonly number[] => columns.flatMap((column, at) => (wanted(column) ? [at] : []));

/** A table may repeat its measures many times; a percent stands near its own. */
const mostChoices = 4;

/** Those before the percent, the last of them in front; then those after it. */
function nearestFirst(columns: readonly number[], percent: number): readonly number[] {
  const before = columns.findLastIndex((column) => column < percent) + 1;
  const nearest = columns.slice(Math.max(0, before - mostChoices), before).reverse();
  const after = columns.slice(before, before + mostChoices);
  return [...nearest, ...after].slice(0, mostChoices);
}
