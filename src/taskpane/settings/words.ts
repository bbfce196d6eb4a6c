import { settings as english } from "../../messages/en/settings";
import { settings } from "../../messages/vi/settings";
import { usePane } from "../views/context";
import type { Language } from "../words";

const words: Readonly<Record<Language, typeof settings>> = { vi: settings, en: english };

/** What the settings say beside the words of the whole pane. */
export const useSettingsWords = (): typeof settings => words[usePane().words.language];
