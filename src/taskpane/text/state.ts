import type { TextSpan } from "../../core/model/claim";
import type { HostFailure } from "../../core/model/failure";
import type { Table } from "../../core/model/table";
import type { TextReview } from "../../core/model/text-finding";

/** What is done with words: those of a report are checked, or sentences are drafted from a table. */
export type TextTask = "audit" | "draft";

/** A table of the workbook, and how many of its own figures contradict each other. */
export interface FoundTable {
  readonly table: Table;
  readonly contradictions: number;
}

/** What was read of the workbook. */
export interface Tables {
  readonly found: readonly FoundTable[];
  /** Whether the user has changed cells since. */
  readonly changed: boolean;
}

/** What the last action came to. */
export type TextNotice =
  | { readonly kind: "copied" }
  | { readonly kind: "copyRefused" }
  | { readonly kind: "replaced"; readonly count: number }
  | { readonly kind: "undone" };

export interface Draft {
  /** Indices into the tables found; `previous` is null where nothing is compared. */
  readonly table: number;
  readonly previous: number | null;
  /** The sentences, as they were drafted or as the user has edited them since. */
  readonly text: string;
}

export interface TextState {
  readonly task: TextTask;
  /** The report's text as it was pasted, typed or corrected. */
  readonly text: string;
  /** What the check saw in exactly this text; null while it is being edited. */
  readonly review: TextReview | null;
  /** The finding the list stands on. */
  readonly current: number | null;
  /** The place the text is to be scrolled to. */
  readonly spot: TextSpan | null;
  /** Texts before each correction, the last one last. */
  readonly former: readonly string[];
  readonly tables: Tables | null;
  /** What the workbook is being read for. */
  readonly reading: TextTask | null;
  readonly failure: HostFailure | null;
  readonly draft: Draft | null;
  readonly notice: TextNotice | null;
}

export const initialText: TextState = {
  task: "audit",
  text: "",
  review: null,
  current: null,
  spot: null,
  former: [],
  tables: null,
  reading: null,
  failure: null,
  draft: null,
  notice: null,
};
