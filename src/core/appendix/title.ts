import type { Form, TitleFields } from "./form";

/** What stands where nothing was entered, to be filled in by hand. */
const unentered: TitleFields = {
  period: "…",
  province: "…",
  reportNumber: "…/BC-…",
  reportDate: "…",
};

/** Whether a title may hold this in braces. */
export const isTitleField = (name: string): name is keyof TitleFields => name in unentered;

/** Lines in parentheses refer to the report; all others are the title itself. */
export const isReferenceLine = (line: string): boolean => line.startsWith("(");

/**
 * The lines above the table as they will be printed; also what a preview shows.
 *
 * @example titleLines(coverageForm, { period: "năm 2024", … })[0]
 *          // "TỔNG HỢP SỐ NGƯỜI THAM GIA BHXH, BHYT, BHTN NĂM 2024"
 */
export function titleLines(form: Form, title: TitleFields | readonly string[]): readonly string[] {
  const lines = "period" in title ? form.title.map((line) => fillIn(line, title)) : title;
  return lines
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter((line) => line !== "")
    .map((line) => (isReferenceLine(line) ? line : line.toLocaleUpperCase("vi")));
}

const fillIn = (line: string, fields: TitleFields): string =>
  line.replace(/\{(\w+)\}/g, (placeholder, name: string) =>
    isTitleField(name) ? fields[name].trim() || unentered[name] : placeholder,
  );
