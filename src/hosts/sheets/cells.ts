import { GENERAL } from "../../core/edits/cells";
import { isFormula, type Content } from "../../core/model/content";
import type { CellValue } from "../../core/model/workbook";
import { isDate } from "./dates";
import type { FormulaSyntax } from "./formula-syntax";

/** How Google Sheets spells errors; a typed "#N/A" means the same to a reader. */
const errorCodes: ReadonlySet<string> = new Set(
  "#NULL! #DIV/0! #VALUE! #REF! #NAME? #NUM! #N/A #ERROR! #SPILL! #CALC!".split(" "),
);

/** What a cell holds, from what `getValues` gives of it. */
export function cellValue(value: unknown, serial: (date: Date) => number): CellValue {
  if (isDate(value)) return serial(value);
  switch (typeof value) {
    case "number":
    case "boolean":
      return value;
    case "string":
      if (value === "") return null;
      return errorCodes.has(value) ? { kind: "error", code: value } : value;
    default:
      return null;
  }
}

/** The formats Sheets names for a cell that was never formatted; which one depends on its contents. */
const automatic: ReadonlySet<string> = new Set(["", GENERAL, "0.###############"]);

export const numberFormat = (format: string): string => (automatic.has(format) ? GENERAL : format);

/** A content as `setValues` takes it. */
export function sheetsContent(
  content: Content,
  { write }: FormulaSyntax,
): string | number | boolean {
  if (content === null) return "";
  if (isFormula(content)) return write(content.formula);
  if (typeof content !== "string") return content;
  return readsAsMore.test(content) ? `'${content}` : content;
}

/**
 * Text that Sheets could take for something else: a formula, a number, a date or time, a truth
 * value, an error. An apostrophe in front, which Sheets takes off again, keeps it literal.
 */
const readsAsMore = /^[\s=+\-@'#]|\d|^(?:true|false)$/i;
