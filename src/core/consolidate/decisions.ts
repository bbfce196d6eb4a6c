import type { Decimal } from "../model/decimal";
import type { CellRef } from "../model/reference";

/** One row of one source, by its place: see `rowKey`. */
export type RowKey = string;

/** What the user settled, so far. Every map may name rows and units that are no longer there. */
export interface Decisions {
  /** Which unit a row is, or that it is left out. */
  readonly rows: ReadonlyMap<RowKey, RowDecision>;
  /** Of a unit's rows that contradict each other, the one to take; by unit. */
  readonly taken: ReadonlyMap<string, RowKey>;
  /** Which column of the form a heading means, in every file that prints it so; null for none. */
  readonly columns: ReadonlyMap<string, string | null>;
  /** Figures taken instead of those read, by `figureKey`; null leaves the cell blank. */
  readonly figures: ReadonlyMap<string, Decimal | null>;
}

export type RowDecision =
  { readonly kind: "unit"; readonly unit: string } | { readonly kind: "leaveOut" };

export const noDecisions: Decisions = {
  rows: new Map(),
  taken: new Map(),
  columns: new Map(),
  figures: new Map(),
};

/** The row of a source whose name stands in this cell of this file. */
export const rowKey = (file: string, { sheet, row, column }: CellRef): RowKey =>
  JSON.stringify([file, sheet, row, column]);

/** The figure of a unit in the form's column of this mark. */
export const figureKey = (unit: string, mark: string): string => JSON.stringify([unit, mark]);
