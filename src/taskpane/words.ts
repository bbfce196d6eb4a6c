import { appendix } from "../messages/vi/appendix";
import { causes } from "../messages/vi/causes";
import { failures } from "../messages/vi/failures";
import { findings } from "../messages/vi/findings";
import { pane } from "../messages/vi/pane";

export type Language = "vi" | "en";

/** Every sentence the pane can say, in one language. */
export interface Words {
  readonly language: Language;
  readonly pane: typeof pane;
  readonly appendix: typeof appendix;
  readonly findings: typeof findings;
  readonly causes: typeof causes;
  readonly failures: typeof failures;
}

export const vietnamese: Words = { language: "vi", pane, appendix, findings, causes, failures };

/** The words of a language; Vietnamese are at hand, others are fetched when they are asked for. */
export async function loadWords(language: Language): Promise<Words> {
  if (language === "vi") return vietnamese;
  const { english } = await import(/* webpackChunkName: "english" */ "./english");
  return { language, ...english };
}
