import { plain } from "../../core/tables/plain";
import type { Language } from "../words";
import type { HelperFunction } from "./helper-function";

/** The functions whose name or description holds every word asked for, with or without diacritics. */
export const findFunctions = (
  catalogue: readonly HelperFunction[],
  asked: string,
  language: Language,
): readonly HelperFunction[] => {
  const wanted = plain(asked)
    .split(/\s+/u)
    .filter((word) => word !== "");
  return catalogue.filter(({ id, [language]: { description } }) => {
    const text = plain(`${id} ${description}`);
    return wanted.every((word) => text.includes(word));
  });
};
