import { divisionOf } from "../formulas/division";
import type { Pattern } from "../formulas/pattern";
import type { Reference } from "../formulas/tokens";
import type { Relation } from "../model/relation";
import type { Table } from "../model/table";
import { namedRatios, type RatioColumns } from "../relations/operands";
import { hasFormulas } from "./formula-cells";

/**
 * The percent columns whose operands the headings name, or the figures confirm; none in a table
 * without formulas.
 */
export function knownRatios(table: Table, relations: readonly Relation[]): readonly RatioColumns[] {
  if (!hasFormulas(table)) return [];
  const known = new Map<number, RatioColumns>();
  for (const one of relations) {
    if (one.kind !== "ratio" || one.denominator.row !== one.percent.row) continue;
    known.set(one.percent.column, {
      percent: one.percent.column,
      numerator: one.numerator.column,
      denominator: one.denominator.column,
    });
  }
  for (const { columns, certain } of namedRatios(table)) {
    if (certain) known.set(columns.percent, columns);
  }
  return [...known.values()];
}

/** Which way round a percent's formula divides its row's operands; null where it does neither. */
export function directionOf(
  table: Table,
  { tokens, cell }: Pattern,
  { numerator, denominator }: RatioColumns,
): "right" | "swapped" | null {
  const division = divisionOf(tokens);
  if (division === null) return null;
  // a fixed row is another row's operand further down
  const stands = ({ sheet, first }: Reference, column: number): boolean =>
    sheet === "" &&
    !first.fixedRow &&
    first.row === cell.row &&
    first.column === table.columns[column]?.column;
  const { over, under } = division;
  if (stands(over, numerator) && stands(under, denominator)) return "right";
  return stands(over, denominator) && stands(under, numerator) ? "swapped" : null;
}
