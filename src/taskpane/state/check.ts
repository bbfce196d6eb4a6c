import type { HostFailure } from "../../core/model/failure";
import type { RangeRef } from "../../core/model/reference";
import type { Review } from "../../core/model/review";
import type { Scope } from "../../hosts/port";

/** Findings are listed this many at a time. */
export const pageSize = 200;

/** What a running check is doing. */
export type Step =
  | { readonly kind: "reading" }
  | {
      readonly kind: "comparing";
      readonly sheet: string;
      readonly done: number;
      readonly total: number;
    };

interface Run {
  readonly id: number;
  readonly step: Step;
  /** Where the user has changed cells since it began. */
  readonly changed: RangeRef | null;
}

/** What was read, when, and what it showed. */
export interface Report {
  readonly scope: Scope;
  readonly sheets: readonly string[];
  /** The range the check was confined to. */
  readonly selection: RangeRef | null;
  readonly review: Review;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Where the user has changed cells since; the report may no longer hold. */
  readonly changed: RangeRef | null;
}

export interface CheckState {
  readonly scope: Scope;
  readonly run: Run | null;
  /** Runs begun so far; answers of any but the last are dropped. */
  readonly runs: number;
  /** Stays while a check runs, so that nothing flickers. */
  readonly report: Report | null;
  readonly failure: HostFailure | null;
  /** The finding the list stands on. */
  readonly current: number | null;
  readonly shown: number;
  /** Whether findings are marked on the sheet. */
  readonly marking: boolean;
  /** The list as text, where the clipboard refused it and the user has to copy it by hand. */
  readonly uncopied: string | null;
}

export const initialCheck: CheckState = {
  scope: "sheet",
  run: null,
  runs: 0,
  report: null,
  failure: null,
  current: null,
  shown: pageSize,
  marking: false,
  uncopied: null,
};
