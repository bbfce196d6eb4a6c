import { rangeOf } from "../formulas/copy";
import { divisionOf } from "../formulas/division";
import type { Reference } from "../formulas/tokens";
import type { Relation } from "../model/relation";
import type { Table } from "../model/table";
import { ratioColumns, type RatioColumns } from "../relations/operands";
import { cellAt } from "./at";
import type { FormulaCell } from "./formula-cells";

/** The percent columns whose operands the headings name, or the figures confirm. */
export function knownRatios(table: Table, relations: readonly Relation[]): readonly RatioColumns[] {
  const confirmed = new Set<number>();
  for (const one of relations) if (one.kind === "ratio") confirmed.add(one.percent.column);
  return ratioColumns(table).filter(({ percent, certain }) => certain || confirmed.has(percent));
}

/** Which way round a percent's formula divides its row's operands; null where it does neither. */
export function directionOf(
  table: Table,
  { place, tokens }: FormulaCell,
  { numerator, denominator }: RatioColumns,
): "right" | "swapped" | null {
  const division = divisionOf(tokens);
  if (division === null) return null;
  const stands = (reference: Reference, column: number): boolean => {
    const cell = cellAt(table, { row: place.row, column });
    const range = rangeOf(reference, cell.sheet);
    return range?.sheet === cell.sheet && range.row === cell.row && range.column === cell.column;
  };
  const { over, under } = division;
  if (stands(over, numerator) && stands(under, denominator)) return "right";
  return stands(over, denominator) && stands(under, numerator) ? "swapped" : null;
}
