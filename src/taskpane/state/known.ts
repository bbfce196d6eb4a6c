import type { CellRef, RangeRef } from "../../core/model/reference";
import type { Table } from "../../core/model/table";
import type { CellValue } from "../../core/model/workbook";

/** A figure the officer has found in the records, and what its cell held then. */
export interface ConfirmedFigure {
  readonly cell: CellRef;
  readonly value: CellValue;
  /** As messages print it. */
  readonly text: string;
}

/** The table of the last period, as it was read. */
export interface EarlierTable {
  readonly table: Table;
  /** Whether its sheet was changed since. */
  readonly changed: boolean;
}

/** What the officer knows beside the figures that were checked; for as long as the pane is open. */
export interface Known {
  readonly earlier: EarlierTable | null;
  readonly confirmed: readonly ConfirmedFigure[];
}

export const nothingKnown: Known = { earlier: null, confirmed: [] };

export const isConfirmed = ({ confirmed }: Known, cell: CellRef): boolean =>
  confirmed.some((figure) => isSameCell(figure.cell, cell));

export const isSameCell = (one: CellRef, other: CellRef): boolean =>
  one.row === other.row && one.column === other.column && one.sheet === other.sheet;

/** What was read of the last period may no longer stand once its sheet is changed. */
export const withChanged = (known: Known, { sheet }: RangeRef): Known =>
  known.earlier?.table.range.sheet === sheet
    ? { ...known, earlier: { ...known.earlier, changed: true } }
    : known;

/** Without the figures that somebody has changed since they were confirmed. */
export const withoutFallen = (known: Known, fallen: readonly ConfirmedFigure[]): Known =>
  fallen.length === 0
    ? known
    : { ...known, confirmed: known.confirmed.filter((figure) => !fallen.includes(figure)) };
