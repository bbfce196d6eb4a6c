import { functionHelper as english } from "../../messages/en/function-helper";
import { functionHelper } from "../../messages/vi/function-helper";
import { usePane } from "../views/context";
import type { Language } from "../words";

const words: Readonly<Record<Language, typeof functionHelper>> = {
  vi: functionHelper,
  en: english,
};

/** What the page of functions says beside the words of the whole pane. */
export const useHelperWords = (): typeof functionHelper => words[usePane().words.language];
