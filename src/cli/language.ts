import { cli as englishCli } from "../messages/en/cli";
import { failures as englishFailures } from "../messages/en/failures";
import { findings as englishFindings } from "../messages/en/findings";
import { textFindings as englishTextFindings } from "../messages/en/text-findings";
import { cli } from "../messages/vi/cli";
import { failures } from "../messages/vi/failures";
import { findings } from "../messages/vi/findings";
import { textFindings } from "../messages/vi/text-findings";

export type Language = "vi" | "en";

/** Every sentence the command line can say, in one language. */
export interface Words {
  readonly cli: typeof cli;
  readonly findings: typeof findings;
  readonly textFindings: typeof textFindings;
  readonly failures: typeof failures;
}

export const words: Readonly<Record<Language, Words>> = {
  vi: { cli, findings, textFindings, failures },
  en: {
    cli: englishCli,
    findings: englishFindings,
    textFindings: englishTextFindings,
    failures: englishFailures,
  },
};
