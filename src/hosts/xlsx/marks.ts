import type { ConditionalFormattingOptions, Style, Workbook } from "exceljs";
import { groupMarks, isMarkFormula } from "../../core/edits/mark-groups";
import type { Mark } from "../../core/model/edit";
import type { Severity } from "../../core/model/severity";

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
  for (const { sheet, severity, addresses, formula } of groupMarks(marks)) {
    const worksheet = workbook.getWorksheet(sheet);
    if (worksheet === undefined) continue;
    for (const format of worksheet.conditionalFormattings)
      for (const rule of format.rules) rule.priority++;
    worksheet.addConditionalFormatting({
      ref: addresses.join(" "),
      rules: [
        { type: "expression", formulae: [formula.slice(1)], priority: 1, style: looks[severity] },
      ],
    });
  }
}

/** Removes the marks one edit set. */
export function removeMarks(workbook: Workbook, marks: readonly Mark[]): void {
  for (const { sheet, formula } of groupMarks(marks)) {
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

/** The formula a format of ours carries, which a file holds without its "="; null for anybody else's. */
function signatureOf({ rules: [rule] }: ConditionalFormattingOptions): string | null {
  if (rule?.type !== "expression") return null;
  const formula: unknown = rule.formulae?.[0];
  return isMarkFormula(`=${String(formula)}`) ? `=${String(formula)}` : null;
}
