import type { FileFailure } from "../model/file-failure";
import type { Finding } from "../model/finding";
import type { ColumnIndex, RowIndex } from "../model/reference";
import type { Figure, TableColumn, TableRow } from "../model/table";

/**
 * What a unit's file came to. Plain data and small, the sheets themselves left behind, so that it
 * passes from a worker thread to the one that merges.
 */
export type SourceFile =
  | { readonly kind: "read"; readonly file: string; readonly sources: readonly Source[] }
  | { readonly kind: "failed"; readonly file: string; readonly failure: FileFailure };

/** One recognised table of a unit's file. */
export interface Source {
  /** The file's name as the user knows it, unlike any other's; "" for the workbook that is open. */
  readonly file: string;
  readonly sheet: string;
  /** Lines above the table. */
  readonly title: readonly string[];
  /** Units stand across the sheet: `rows` lie in its columns, `columns` in its rows. */
  readonly isTransposed: boolean;
  readonly nameColumn: ColumnIndex;
  readonly columns: readonly SourceColumn[];
  readonly rows: readonly SourceRow[];
  readonly contradictions: Contradictions;
}

export type SourceColumn = Pick<
  TableColumn,
  "column" | "block" | "measure" | "unit" | "heading" | "mark"
>;

/** A row that may be a unit's figures: parts and memos are none. */
export interface SourceRow {
  readonly row: RowIndex;
  readonly kind: Extract<TableRow["kind"], "unit" | "group" | "total">;
  readonly label: string;
  /** In the order of the source's columns. */
  readonly figures: readonly SourceFigure[];
}

export interface SourceFigure {
  readonly figure: Figure;
  /** What is printed in the cell, where it holds text. */
  readonly text: string | null;
}

/** What the check of the unit's own table found. */
export interface Contradictions {
  /** Certain ones. */
  readonly errors: number;
  /** Those that have to be asked about. */
  readonly warnings: number;
  /** The first of both, worst first; without repairs, which are for the unit's own workbook. */
  readonly findings: readonly Finding[];
}
