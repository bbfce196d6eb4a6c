import { draft as englishDraft } from "../../messages/en/draft";
import { text as englishFindings } from "../../messages/en/text";
import { textPane as englishPane } from "../../messages/en/text-pane";
import { draft } from "../../messages/vi/draft";
import { text } from "../../messages/vi/text";
import { textPane } from "../../messages/vi/text-pane";
import type { Language } from "../words";

/** What Lời văn says beside the words of the whole pane. */
export interface TextWords {
  readonly draft: typeof draft;
  readonly findings: typeof text;
  readonly pane: typeof textPane;
}

export const textWords: Readonly<Record<Language, TextWords>> = {
  vi: { draft, findings: text, pane: textPane },
  en: { draft: englishDraft, findings: englishFindings, pane: englishPane },
};
