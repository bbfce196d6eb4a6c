import type { ConditionalFormattingOptions, Style, Workbook } from "exceljs";
import { formatRange } from "../../core/model/a1";
import type { Mark } from "../../core/model/edit";
import type { Severity } from "../../core/model/severity";

/*
 * A mark is a conditional format that always holds and whose formula is our signature with the key
 * of the marks set together: the same formulas as in Excel itself, so that the add-in finds and
 * removes marks set in a file, and the other way round.
 */
const SIGNATURE = 'LEN("BHXH ';

/** Colour is never the only sign: each severity has a letter form of its own. */
const looks: { readonly [S in Severity]: Partial<Style> } = {
  error: {
    fill: { type: "pattern", pattern: "solid", bgColor: { argb: "FFFFC7CE" } },
    font: { bold: true, underline: "double" },
  },
  warning: {
    fill: { type: "pattern", pattern: "solid", bgColor: { argb: "FFFFE699" } },
    font: { underline: true },
  },
  info: {
    fill: { type: "pattern", pattern: "solid", bgColor: { argb: "FFDDEBF7" } },
    font: { italic: true },
  },
};

/** Puts marks over the cells' own formats, errors first. */
export function addMarks(workbook: Workbook, marks: readonly Mark[]): void {
  removeMarks(workbook, marks);
  for (const { sheet, severity, addresses, formula } of groupsOf(marks)) {
    const worksheet = workbook.getWorksheet(sheet);
    if (worksheet === undefined) continue;
    for (const format of worksheet.conditionalFormattings)
      for (const rule of format.rules) rule.priority++;
    worksheet.addConditionalFormatting({
      ref: addresses.join(" "),
      rules: [{ type: "expression", formulae: [formula], priority: 1, style: looks[severity] }],
    });
  }
}

/** Removes the marks one edit set. */
export function removeMarks(workbook: Workbook, marks: readonly Mark[]): void {
  for (const { sheet, formula } of groupsOf(marks)) {
    const worksheet = workbook.getWorksheet(sheet);
    worksheet?.removeConditionalFormatting(
      (format: ConditionalFormattingOptions) => signatureOf(format) !== formula,
    );
  }
}

/** Removes every mark of ours, whoever set it. */
export function clearMarks(workbook: Workbook): void {
  for (const worksheet of workbook.worksheets) {
    worksheet.removeConditionalFormatting(
      (format: ConditionalFormattingOptions) => signatureOf(format) === null,
    );
  }
}

/** The formula a format of ours carries; null for anybody else's. */
function signatureOf({ rules: [rule] }: ConditionalFormattingOptions): string | null {
  if (rule?.type !== "expression") return null;
  const formula: unknown = rule.formulae?.[0];
  return typeof formula === "string" && formula.startsWith(SIGNATURE) ? formula : null;
}

/** The marks of one severity on one sheet, set by one edit. */
interface MarkGroup {
  readonly sheet: string;
  readonly severity: Severity;
  readonly addresses: readonly string[];
  readonly formula: string;
}

/** The weakest first: the format added last lies on top. */
const severities: readonly Severity[] = ["info", "warning", "error"];

function groupsOf(marks: readonly Mark[]): readonly MarkGroup[] {
  const sheets = [...new Set(marks.map(({ range }) => range.sheet))];
  return severities.flatMap((severity) =>
    sheets.flatMap((sheet) => {
      const addresses = marks
        .filter((mark) => mark.severity === severity && mark.range.sheet === sheet)
        .map(({ range }) => formatRange(range))
        .sort();
      if (addresses.length === 0) return [];
      const formula = `${SIGNATURE}${severity} ${keyOf(addresses)}")>0`;
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
