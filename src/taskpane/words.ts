import { appendix as englishAppendix } from "../messages/en/appendix";
import { failures as englishFailures } from "../messages/en/failures";
import { findings as englishFindings } from "../messages/en/findings";
import { pane as englishPane } from "../messages/en/pane";
import { appendix } from "../messages/vi/appendix";
import { failures } from "../messages/vi/failures";
import { findings } from "../messages/vi/findings";
import { pane } from "../messages/vi/pane";
import type { Language } from "./state/pane";

/** Every sentence the pane can say, in one language. */
export interface Words {
  readonly pane: typeof pane;
  readonly appendix: typeof appendix;
  readonly findings: typeof findings;
  readonly failures: typeof failures;
}

export const words: Readonly<Record<Language, Words>> = {
  vi: { pane, appendix, findings, failures },
  en: {
    pane: englishPane,
    appendix: englishAppendix,
    findings: englishFindings,
    failures: englishFailures,
  },
};
