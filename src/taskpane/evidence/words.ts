import { evidence as english } from "../../messages/en/evidence";
import { evidence } from "../../messages/vi/evidence";
import { usePane } from "../views/context";
import type { Language } from "../words";

const words: Readonly<Record<Language, typeof evidence>> = { vi: evidence, en: english };

/** What this part says beside the words of the whole pane. */
export const useEvidenceWords = (): typeof evidence => words[usePane().words.language];
