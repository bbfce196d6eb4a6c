import type { Block } from "../model/table";
import type { Form, FormFile } from "./form";
import { formAbout } from "./form-about";
import collection from "./forms/collection.json";
import coverage from "./forms/coverage.json";
import medicalCare from "./forms/medical-care.json";
import yearOnYear from "./forms/year-on-year.json";

/** The built-in forms, the most used first. */
export const formFiles: readonly FormFile[] = [coverage, yearOnYear, collection, medicalCare];

/**
 * A built-in form; of the insurance named where it has several, else of its first. Null where there
 * is none of that id.
 *
 * @example formById("year-on-year", "voluntary")
 */
export function formById(id: string, subject?: Block): Form | null {
  const file = formFiles.find((form) => form.id === id);
  return file === undefined ? null : formAbout(file, subject);
}
