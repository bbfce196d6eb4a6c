import type { HostFailure } from "../../core/model/failure";
import type { RangeRef } from "../../core/model/reference";
import type { Workbook } from "../../core/model/workbook";
import type { Scope } from "../../hosts/port";
import type { Checked } from "../findings/list-findings";
import { nothingKnown, type Known } from "./known";

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
  /** Edits made before it began, which it will have read. */
  readonly covers: readonly RangeRef[];
}

/** What was read, when, and what it showed. */
export interface Report extends Checked {
  /** The check it is the answer of. */
  readonly run: number;
  readonly scope: Scope;
  readonly sheets: readonly string[];
  /** What was read, with what was read of it since. */
  readonly workbook: Workbook;
  /** The range the check was confined to. */
  readonly selection: RangeRef | null;
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
  /** The line the list stands on. */
  readonly current: number | null;
  readonly shown: number;
  /** Keys of the causes that show what is beneath them. */
  readonly opened: ReadonlySet<string>;
  /** The explanation chosen of a cause, by its key. */
  readonly chosen: ReadonlyMap<string, number>;
  /** "Kiểm tra khi nhập", as the officer chose; null where it is left to the size. */
  readonly live: boolean | null;
  /** Edits since what was read, to be followed where that is wanted. */
  readonly due: readonly RangeRef[];
  /** Whether edits are being followed now; one check at a time. */
  readonly following: boolean;
  /** What else than the figures themselves tells which of them are wrong. */
  readonly known: Known;
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
  opened: new Set(),
  chosen: new Map(),
  live: null,
  due: [],
  following: false,
  known: nothingKnown,
  marking: false,
  uncopied: null,
};
