import { records as english } from "../../messages/en/records";
import { records } from "../../messages/vi/records";
import { usePane } from "../views/context";
import type { Language } from "../words";

const words: Readonly<Record<Language, typeof records>> = { vi: records, en: english };

/** What this part says beside the words of the whole pane. */
export const useRecordsWords = (): typeof records => words[usePane().words.language];
