import { groupMarks, isMarkFormula } from "../../core/edits/mark-groups";
import type { Mark } from "../../core/model/edit";
import type { Severity } from "../../core/model/severity";
import type { ConditionalFormatRule, RuleBuilder, Services, SheetTab } from "./services";

/** Colour is never the only sign: each severity has a letter form of its own. */
const looks: { readonly [S in Severity]: (rule: RuleBuilder) => RuleBuilder } = {
  error: (rule) => rule.setBackground("#FFC7CE").setBold(true).setUnderline(true),
  warning: (rule) => rule.setBackground("#FFE699").setUnderline(true),
  info: (rule) => rule.setBackground("#DDEBF7").setItalic(true),
};

const formulaOf = (rule: ConditionalFormatRule): string =>
  String(rule.getBooleanCondition()?.getCriteriaValues()[0] ?? "");

/**
 * Lays marks over cells, those of one severity on one sheet together, before every other rule of
 * the sheet and errors first: where rules disagree Sheets shows the first one.
 */
export function addMarks({ spreadsheets }: Services, marks: readonly Mark[]): void {
  const spreadsheet = spreadsheets.getActiveSpreadsheet();
  for (const { sheet, severity, addresses, formula } of groupMarks(marks)) {
    const tab = spreadsheet.getSheetByName(sheet);
    if (tab === null) continue;
    const others = tab.getConditionalFormatRules().filter((rule) => formulaOf(rule) !== formula);
    const rule = spreadsheets
      .newConditionalFormatRule()
      .whenFormulaSatisfied(formula)
      .setRanges(tab.getRangeList([...addresses]).getRanges());
    tab.setConditionalFormatRules([looks[severity](rule).build(), ...others]);
  }
}

/** Takes away the marks an edit with these very marks has set. */
export function removeMarks({ spreadsheets }: Services, marks: readonly Mark[]): void {
  const spreadsheet = spreadsheets.getActiveSpreadsheet();
  for (const { sheet, formula } of groupMarks(marks)) {
    const tab = spreadsheet.getSheetByName(sheet);
    if (tab !== null) dropRules(tab, (candidate) => candidate === formula);
  }
}

/** Takes away every mark of ours from the whole spreadsheet. */
export function clearMarks({ spreadsheets }: Services): void {
  for (const tab of spreadsheets.getActiveSpreadsheet().getSheets()) {
    if (tab.getType() === spreadsheets.SheetType.GRID) dropRules(tab, isMarkFormula);
  }
}

/** Rules are replaced all at once, so a sheet without such rules is left alone. */
function dropRules(tab: SheetTab, drops: (formula: string) => boolean): void {
  const rules = tab.getConditionalFormatRules();
  const kept = rules.filter((rule) => !drops(formulaOf(rule)));
  if (kept.length < rules.length) tab.setConditionalFormatRules(kept);
}
