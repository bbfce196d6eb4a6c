import type { Block, Measure, Table, TableColumn } from "../model/table";

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
  /** Whether the headings leave no other choice of operands. */
  readonly certain: boolean;
}

/** Attainment = actual / target inside each block; coverage = insured / population. */
export function ratioColumns(table: Table): readonly RatioColumns[] {
  return table.columns.flatMap((column, percent): readonly RatioColumns[] => {
    if (column.measure === "coverage") return coverageColumns(table, percent);
    if (column.measure !== "attainment") return [];
    const related = (measure: Measure): readonly number[] =>
      columnsOf(
        table,
        (other) => other.measure === measure && familyOf(other) === familyOf(column),
      );
    const targets = related("target");
    const actuals = related("actual");
    const denominator = nearest(targets, percent);
    const numerator = nearest(actuals, percent);
    if (denominator === null || numerator === null) return [];
    const certain = targets.length * actuals.length * related("attainment").length === 1;
    return [{ percent, numerator, denominator, certain }];
  });
}

function coverageColumns(table: Table, percent: number): readonly RatioColumns[] {
  const numerator = insuredColumn(table);
  const denominator = onlyColumn(table, "coverage", "population");
  if (numerator === null || denominator === null) return [];
  const certain = onlyColumn(table, "coverage", "coverage") !== null;
  return [{ percent, numerator, denominator, certain }];
}

/** Columns that belong together: a known block, or one outer heading. */
const familyOf = ({ block, heading }: TableColumn): string =>
  block === "other" ? heading.split(" – ").slice(0, -1).join(" – ") : block;

const columnsOf = (
  { columns }: Table,
  wanted: (column: TableColumn) => boolean,
): readonly number[] => columns.flatMap((column, at) => (wanted(column) ? [at] : []));

/** The last one before the percent; else the first after it. */
const nearest = (columns: readonly number[], percent: number): number | null =>
  columns.findLast((column) => column < percent) ?? columns[0] ?? null;
