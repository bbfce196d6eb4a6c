import type { Edit } from "../../core/model/edit";
import type { HostFailure } from "../../core/model/failure";
import type { CellRef } from "../../core/model/reference";
import type { Ignored } from "../../core/records/ignored";
import { defaultSettings, type Settings } from "../../core/settings/settings";
import type { Words } from "../words";
import { initialAppendix, type AppendixState } from "./appendix";
import { initialCheck, type CheckState } from "./check";

/** What the pane shows: a flow, or a page behind the menu. */
export type Tab = "check" | "appendix" | "merge" | "text" | "settings" | "functions";

/** Something we wrote into the workbook, which one undo takes back. */
export type Write =
  | { readonly kind: "repair"; readonly cell: CellRef; readonly edits: readonly Edit[] }
  | { readonly kind: "repairs"; readonly count: number; readonly edits: readonly Edit[] }
  | { readonly kind: "build"; readonly sheet: string; readonly edits: readonly Edit[] }
  /** A BHXH function put into a cell; or functions entered again, that were not known. */
  | { readonly kind: "formula"; readonly cell: CellRef; readonly edits: readonly Edit[] }
  | { readonly kind: "mend"; readonly count: number; readonly edits: readonly Edit[] }
  /** A sheet about the figures: the record of findings, the log of changes. */
  | { readonly kind: "record"; readonly sheet: string; readonly edits: readonly Edit[] };

/** What the last action came to. */
export type Notice =
  | { readonly kind: "written"; readonly write: Write }
  | { readonly kind: "undone"; readonly write: Write }
  | { readonly kind: "copied"; readonly count: number }
  /** The record says it all already. */
  | { readonly kind: "recorded"; readonly sheet: string }
  | { readonly kind: "noChanges" }
  | { readonly kind: "marksCleared" }
  | { readonly kind: "settingsSaved" }
  | { readonly kind: "failed"; readonly failure: HostFailure };

export interface State {
  /** What is said, in the language chosen. */
  readonly words: Words;
  readonly tab: Tab;
  /** What is set in the workbook; the defaults until that is read. */
  readonly settings: Settings;
  /** What is set and cannot be read, so that the default holds. */
  readonly unreadSettings: readonly (keyof Settings)[];
  /** What was set before the last save of this pane. */
  readonly formerSettings: Settings | null;
  /** Findings the officer lets stand, as the workbook remembers them. */
  readonly ignored: Ignored;
  readonly check: CheckState;
  readonly appendix: AppendixState;
  /** Our writes that can still be taken back, the last one last. */
  readonly writes: readonly Write[];
  /** While the workbook is being written; one write at a time. */
  readonly writing: boolean;
  /** Whether the user's edits are being listened to. */
  readonly watching: boolean;
  readonly notice: Notice | null;
}

export const initialState = (words: Words): State => ({
  words,
  tab: "check",
  settings: defaultSettings,
  unreadSettings: [],
  formerSettings: null,
  ignored: new Map(),
  check: initialCheck,
  appendix: initialAppendix,
  writes: [],
  writing: false,
  watching: false,
  notice: null,
});
