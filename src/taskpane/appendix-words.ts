import { appendixNotes as englishNotes } from "../messages/en/appendix-notes";
import { formChoice as englishChoice } from "../messages/en/form-choice";
import { appendixNotes } from "../messages/vi/appendix-notes";
import { formChoice } from "../messages/vi/form-choice";
import type { Language } from "./words";

/** What Lập phụ lục says beside the words of the whole pane. */
export interface AppendixWords {
  readonly choice: typeof formChoice;
  /** Of the sheet that is built. */
  readonly notes: typeof appendixNotes;
}

export const appendixWords: Readonly<Record<Language, AppendixWords>> = {
  vi: { choice: formChoice, notes: appendixNotes },
  en: { choice: englishChoice, notes: englishNotes },
};
