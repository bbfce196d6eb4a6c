import type { CellRef } from "../core/model/reference";
import type { Host } from "./port";

/** What a copy of a workbook no longer holds, because writing it anew cannot carry it. */
export type LostPart =
  | "charts"
  | "pivotTables"
  | "externalLinks"
  | "controls"
  | "hyperlinks"
  | "validations"
  | "names"
  | "drawings";

/** A note put on one cell, in addition to what is noted there. */
export interface CellNote {
  readonly cell: CellRef;
  readonly text: string;
}

/** A host whose workbook is a file held in memory: what is done to it is in its bytes, nowhere else. */
export interface FileHost extends Host {
  /** In the order they were met, each once; empty when a copy is whole. */
  readonly lost: readonly LostPart[];
  /** Cells of sheets that do not exist are left out. */
  annotate(notes: readonly CellNote[]): void;
  /** The workbook as a new .xlsx file, to be computed when it is opened. */
  toBytes(): Promise<Uint8Array>;
}
