import { causes as englishCauses } from "../messages/en/causes";
import { findings as englishFindings } from "../messages/en/findings";
import { functions as englishFunctions } from "../messages/en/functions";
import { causes } from "../messages/vi/causes";
import { findings } from "../messages/vi/findings";
import { functions } from "../messages/vi/functions";

const vietnamese = { functions, findings, causes };
const english: typeof vietnamese = {
  functions: englishFunctions,
  findings: englishFindings,
  causes: englishCauses,
};

/** What functions say, in the language of the program; Vietnamese where it does not tell. */
export function words(): typeof vietnamese {
  const language = typeof Office === "undefined" ? undefined : Office.context?.displayLanguage;
  return language?.toLowerCase().startsWith("en") ? english : vietnamese;
}
