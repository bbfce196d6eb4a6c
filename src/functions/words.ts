import { functions as english } from "../messages/en/functions";
import { functions as vietnamese } from "../messages/vi/functions";

/** The words of the functions in the language of the program; Vietnamese where it does not say. */
export const words = (): typeof vietnamese => (isEnglish() ? english : vietnamese);

export function isEnglish(): boolean {
  const language = typeof Office === "undefined" ? undefined : Office.context?.displayLanguage;
  return language?.toLowerCase().startsWith("en") ?? false;
}
