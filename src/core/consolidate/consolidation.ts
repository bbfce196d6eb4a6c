import type { Decimal } from "../model/decimal";
import type { FileFailure } from "../model/file-failure";
import type { CellRef } from "../model/reference";
import type { RowKey } from "./decisions";
import type { Contradictions } from "./source";

/**
 * Many units' tables brought to one form, as far as it goes without asking: what each unit reported,
 * where every figure was taken from, and what the user has to settle.
 */
export interface Consolidation {
  /** One for each unit of the list, in its order. */
  readonly units: readonly UnitReview[];
  /** Every row of every file that reports figures, in the order of files, whatever becomes of it. */
  readonly submissions: readonly Submission[];
  /** In the order given. */
  readonly files: readonly FileReview[];
  /** Headings that no column of the form was found for, each once, the most frequent first. */
  readonly unmatchedColumns: readonly UnmatchedColumn[];
}

/** What a row of a file reports of a unit. */
export interface Submission {
  readonly key: RowKey;
  readonly file: string;
  /** Where the unit's name stands; the table's row where another place names it. */
  readonly cell: CellRef;
  /** The name as printed there, and where that is. */
  readonly printed: string;
  readonly namedBy: "row" | "title" | "sheet" | "file";
  readonly match: UnitMatch;
  /** By mark of the form; what the row does not report is not there. */
  readonly figures: ReadonlyMap<string, SubmittedFigure>;
  /** Of the table it stands in. */
  readonly contradictions: Contradictions;
}

/** Which unit of the list a printed name is, and how that is known. */
export type UnitMatch =
  | {
      readonly kind: "matched";
      readonly unit: string;
      readonly by: "exact" | "alias" | "normalised" | "user";
    }
  /** To be confirmed: the likeliest first, at least one. */
  | { readonly kind: "suggested"; readonly candidates: readonly [string, ...string[]] }
  | { readonly kind: "unknown" }
  | { readonly kind: "leftOut" };

/** A figure and how it was read from its cell. */
export interface SubmittedFigure {
  readonly cell: CellRef;
  /** Null where the cell holds no number. */
  readonly value: Decimal | null;
  readonly reading: FigureReading;
}

export type FigureReading =
  | { readonly kind: "number" }
  /** Read from text; `others` are the ways not chosen: 67,269 beside 67.269. */
  | { readonly kind: "text"; readonly text: string; readonly others: readonly Decimal[] }
  /** The cell holds `held`: dots of thousands that became a decimal point. */
  | { readonly kind: "slip"; readonly held: Decimal }
  | { readonly kind: "unreadable"; readonly text: string }
  | { readonly kind: "error"; readonly code: string };

/** A unit of the list. */
export interface UnitReview {
  readonly unit: string;
  readonly state: UnitState;
  /** Keys of the submissions matched to it, the fullest first. */
  readonly submissions: readonly RowKey[];
  /** What goes into the appendix, by mark. */
  readonly figures: ReadonlyMap<string, TakenFigure>;
  /** Marks of the typed columns that nothing was reported for, or nothing readable. */
  readonly missing: readonly string[];
}

export type UnitState =
  | { readonly kind: "missing" }
  /** Nothing to settle: one submission, or several that do not contradict each other. */
  | { readonly kind: "taken" }
  /** Several that differ in these marks; `chosen` is null until the user takes one. */
  | {
      readonly kind: "doubled";
      readonly marks: readonly string[];
      readonly chosen: RowKey | null;
    };

export type TakenFigure =
  | (SubmittedFigure & { readonly kind: "submitted"; readonly from: RowKey })
  /** The user's own; what the files say of it, if anything. */
  | {
      readonly kind: "entered";
      readonly value: Decimal | null;
      readonly instead: SubmittedFigure | null;
    };

export type FileReview = { readonly file: string } & (
  | { readonly kind: "used"; readonly submissions: number }
  | { readonly kind: "failed"; readonly failure: FileFailure }
  /** No table was recognised in it. */
  | { readonly kind: "noTable" }
  /** Its tables have no column of the form, or no figures in them. */
  | { readonly kind: "noFigures" }
);

export interface UnmatchedColumn {
  /** By which `Decisions.columns` knows it. */
  readonly heading: string;
  /** How many tables have it. */
  readonly tables: number;
  /** Where it first stands. */
  readonly file: string;
  readonly cell: CellRef;
}
