import type { Edit } from "../core/model/edit";
import type { HostFailure } from "../core/model/failure";
import type { Memory, MemoryKey } from "../core/model/memory";
import type { RangeRef } from "../core/model/reference";
import type { Result } from "../core/model/result";
import type { Sheet, Workbook } from "../core/model/workbook";

/** What is read: the selected range, the active worksheet, or every visible worksheet. */
export type Scope = "selection" | "sheet" | "workbook";

export type Unsubscribe = () => Promise<void>;

/** A workbook as this add-in needs it. Each program (Excel, Google Sheets, a file …) has one adapter. */
export interface Host {
  /** One snapshot, in as few round trips as the program allows. */
  read(scope: Scope): Promise<Result<Workbook, HostFailure>>;
  /**
   * What ranges hold now, in one round trip, and without waiting for more than the cell the user is
   * typing into: for each what of it the sheet uses, in their order.
   */
  readRanges(ranges: readonly RangeRef[]): Promise<Result<readonly Sheet[], HostFailure>>;
  /** All or nothing as far as the program allows; refused when a cell no longer holds what the edit starts from. */
  apply(edits: readonly Edit[], undoLabel: string): Promise<Result<null, HostFailure>>;
  /** Removes every mark this add-in ever left in the workbook, whoever set it. */
  clearMarks(): Promise<Result<null, HostFailure>>;
  /** Shows and selects a range. */
  reveal(range: RangeRef): Promise<Result<null, HostFailure>>;
  /** What was remembered in this workbook, by whoever has it open. */
  readMemory(): Promise<Result<Memory, HostFailure>>;
  /**
   * Remembers a text in the workbook in place of the former one, and is kept when the workbook is
   * saved; an empty text forgets. No cell is touched, and nothing is to be undone by the program.
   */
  remember(key: MemoryKey, text: string): Promise<Result<null, HostFailure>>;
  /** When edits are told of: at once, or only once the user turns to the pane again. */
  readonly tellsEdits: "atOnce" | "onReturn";
  /** Calls the listener after anybody changes cells, co-authors elsewhere too; never for our own writes. */
  onEdit(listener: (range: RangeRef) => void): Promise<Unsubscribe>;
}
