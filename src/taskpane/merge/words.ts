import { appendixNotes as englishNotes } from "../../messages/en/appendix-notes";
import { compare as englishCompare } from "../../messages/en/compare";
import { consolidate as englishLog } from "../../messages/en/consolidate";
import { fileFailures as englishFailures } from "../../messages/en/file-failures";
import { mergePane as englishPane } from "../../messages/en/merge-pane";
import { appendixNotes } from "../../messages/vi/appendix-notes";
import { compare } from "../../messages/vi/compare";
import { consolidate } from "../../messages/vi/consolidate";
import { fileFailures } from "../../messages/vi/file-failures";
import { mergePane } from "../../messages/vi/merge-pane";
import type { Language } from "../words";

/** What Tổng hợp says beside the words of the whole pane. */
export interface MergeWords {
  readonly pane: typeof mergePane;
  readonly fileFailures: typeof fileFailures;
  /** Of two periods. */
  readonly compare: typeof compare;
  /** Written under a table that is built. */
  readonly notes: typeof appendixNotes;
  /** Of the sheets that are built. */
  readonly log: typeof consolidate;
}

export const mergeWords: Readonly<Record<Language, MergeWords>> = {
  vi: { pane: mergePane, fileFailures, compare, notes: appendixNotes, log: consolidate },
  en: {
    pane: englishPane,
    fileFailures: englishFailures,
    compare: englishCompare,
    notes: englishNotes,
    log: englishLog,
  },
};
