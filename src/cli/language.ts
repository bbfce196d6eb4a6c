import { appendix as englishAppendix } from "../messages/en/appendix";
import { appendixNotes as englishAppendixNotes } from "../messages/en/appendix-notes";
import { causes as englishCauses } from "../messages/en/causes";
import { cli as englishCli } from "../messages/en/cli";
import { compare as englishCompare } from "../messages/en/compare";
import { consolidate as englishConsolidate } from "../messages/en/consolidate";
import { failures as englishFailures } from "../messages/en/failures";
import { findings as englishFindings } from "../messages/en/findings";
import { forms as englishForms } from "../messages/en/forms";
import { merge as englishMerge } from "../messages/en/merge";
import { text as englishText } from "../messages/en/text";
import { appendix } from "../messages/vi/appendix";
import { appendixNotes } from "../messages/vi/appendix-notes";
import { causes } from "../messages/vi/causes";
import { cli } from "../messages/vi/cli";
import { compare } from "../messages/vi/compare";
import { consolidate } from "../messages/vi/consolidate";
import { failures } from "../messages/vi/failures";
import { findings } from "../messages/vi/findings";
import { forms } from "../messages/vi/forms";
import { merge } from "../messages/vi/merge";
import { text } from "../messages/vi/text";

export type Language = "vi" | "en";

/** Every sentence the command line can say, in one language. */
export interface Words {
  readonly cli: typeof cli;
  readonly merge: typeof merge;
  readonly consolidate: typeof consolidate;
  readonly forms: typeof forms;
  readonly appendix: typeof appendix;
  readonly appendixNotes: typeof appendixNotes;
  readonly compare: typeof compare;
  readonly causes: typeof causes;
  readonly findings: typeof findings;
  readonly text: typeof text;
  readonly failures: typeof failures;
}

export const words: Readonly<Record<Language, Words>> = {
  vi: {
    cli,
    merge,
    consolidate,
    forms,
    appendix,
    appendixNotes,
    compare,
    causes,
    findings,
    text,
    failures,
  },
  en: {
    cli: englishCli,
    merge: englishMerge,
    consolidate: englishConsolidate,
    forms: englishForms,
    appendix: englishAppendix,
    appendixNotes: englishAppendixNotes,
    compare: englishCompare,
    causes: englishCauses,
    findings: englishFindings,
    text: englishText,
    failures: englishFailures,
  },
};
