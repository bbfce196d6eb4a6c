import type { TitleFields } from "../../core/appendix/form";
import type { DroppedName } from "../../core/appendix/units";
import type { Aliases } from "../../core/consolidate/aliases";
import type { Consolidation } from "../../core/consolidate/consolidation";
import { noDecisions, type Decisions } from "../../core/consolidate/decisions";
import type { SourceFile } from "../../core/consolidate/source";
import type { HostFailure } from "../../core/model/failure";
import type { Block } from "../../core/model/table";
import type { Filter } from "./review-items";

/** What is done with other tables: many units' brought together, or two periods compared. */
export type MergeTask = "units" | "periods";

/** A file the user chose, and what it came to. */
export interface ChosenFile {
  /** Unlike any other's; "" for the sheets of the workbook that is open. */
  readonly name: string;
  /** As its folder calls it. */
  readonly original: string;
  /** In bytes, and in milliseconds since 1970: the same file chosen again is not read twice. */
  readonly size: number;
  readonly modified: number;
  /** Null until it has been read. */
  readonly read: SourceFile | null;
}

/** What is being read of the chosen files. */
interface Reading {
  readonly id: number;
  /** The file that is being read. */
  readonly file: string;
  readonly done: number;
  readonly total: number;
}

/** A sheet of the open workbook that has tables, to be taken as if it were a unit's file. */
export interface OfferedSheet {
  readonly name: string;
  readonly source: SourceFile;
}

export type MergeDoing = "readingSheets" | "readingSelection" | "readingUnits" | "building" | null;

/** Why nothing could be built, or taken. */
export type MergeProblem =
  | { readonly kind: "noFiles" | "noUnits" | "noUnitsSelected" | "noUnitsKept" | "noSheet" }
  | { readonly kind: "host"; readonly failure: HostFailure };

export interface MergeState {
  readonly task: MergeTask;
  readonly files: readonly ChosenFile[];
  readonly reading: Reading | null;
  /** Readings begun so far; answers of any but the last are dropped. */
  readonly readings: number;
  /** Null until they are asked for. */
  readonly sheets: readonly OfferedSheet[] | null;
  /** Names of those that are taken. */
  readonly taken: ReadonlySet<string>;
  /** One unit a line, as typed. */
  readonly list: string;
  readonly dropped: readonly DroppedName[];
  readonly formId: string;
  /** Of a form of several insurances; null for its first. */
  readonly subject: Block | null;
  readonly title: TitleFields;
  readonly withCharts: boolean;
  /** Names that were confirmed, in this workbook before or by the user now. */
  readonly aliases: Aliases;
  readonly decisions: Decisions;
  /** Of what has been read so far; null while there is nothing, or no unit. */
  readonly review: Consolidation | null;
  readonly filter: Filter;
  /** Items of the review are listed this many at a time. */
  readonly shown: number;
  readonly doing: MergeDoing;
  readonly problem: MergeProblem | null;
  /** The sheets that were built last. */
  readonly built: { readonly sheet: string; readonly log: string } | null;
}

export const pageSize = 60;

export const initialMerge: MergeState = {
  task: "units",
  files: [],
  reading: null,
  readings: 0,
  sheets: null,
  taken: new Set(),
  list: "",
  dropped: [],
  formId: "coverage",
  subject: null,
  title: { period: "", province: "", reportNumber: "", reportDate: "" },
  withCharts: true,
  aliases: new Map(),
  decisions: noDecisions,
  review: null,
  filter: "open",
  shown: pageSize,
  doing: null,
  problem: null,
  built: null,
};
