import { formatRange } from "../model/a1";
import type { Mark } from "../model/edit";
import type { Severity } from "../model/severity";

/*
 * A mark is a conditional format that always holds. Its formula is our signature and the key of the
 * marks set together, so they can be told from the user's own formats, from each other, and removed
 * by anyone who opens the workbook later, in whichever program it was marked.
 */
const signature = '=LEN("BHXH ';

/** The marks of one severity on one sheet, set by one edit. */
export interface MarkGroup {
  readonly sheet: string;
  readonly severity: Severity;
  readonly addresses: readonly string[];
  /** In en-US syntax, with its "=". */
  readonly formula: string;
}

/** Whether a conditional format's formula is that of a mark. */
export const isMarkFormula = (formula: string): boolean => formula.startsWith(signature);

/** The weakest first: the format added last lies on top. */
const severities: readonly Severity[] = ["info", "warning", "error"];

/** Marks as a program sets them: those of one severity on one sheet together, errors last. */
export function groupMarks(marks: readonly Mark[]): readonly MarkGroup[] {
  const sheets = [...new Set(marks.map(({ range }) => range.sheet))];
  return severities.flatMap((severity) =>
    sheets.flatMap((sheet) => {
      const addresses = marks
        .filter((mark) => mark.severity === severity && mark.range.sheet === sheet)
        .map(({ range }) => formatRange(range))
        .sort();
      if (addresses.length === 0) return [];
      const formula = `${signature}${severity} ${keyOf(addresses)}")>0`;
      return [{ sheet, severity, addresses, formula }];
    }),
  );
}

/** A short key of a list of addresses (FNV-1a, 32 bits). */
function keyOf(addresses: readonly string[]): string {
  let hash = 0x811c9dc5;
  for (const character of addresses.join()) {
    hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
