import { groupMarks, isMarkFormula } from "../../core/edits/mark-groups";
import type { Mark } from "../../core/model/edit";
import type { Severity } from "../../core/model/severity";

/** A conditional format of ours that stands in the workbook. */
export interface StandingMark {
  readonly sheet: string;
  readonly id: string;
  readonly formula: string;
}

/** Colour is never the only sign: each severity has a letter form of its own. */
const looks: { readonly [S in Severity]: Excel.Interfaces.ConditionalRangeFormatUpdateData } = {
  error: { fill: { color: "#FFC7CE" }, font: { bold: true, underline: "Double" } },
  warning: { fill: { color: "#FFE699" }, font: { underline: "Single" } },
  info: { fill: { color: "#DDEBF7" }, font: { italic: true } },
};

/** Queues the marks, those of one severity on one sheet together, errors on top of the others. */
export function addMarks(context: Excel.RequestContext, marks: readonly Mark[]): void {
  for (const { sheet, severity, addresses, formula } of groupMarks(marks)) {
    for (const address of joinAddresses(addresses)) {
      const areas = context.workbook.worksheets.getItem(sheet).getRanges(address).untrack();
      const format = areas.conditionalFormats.add("Custom");
      format.stopIfTrue = false;
      format.custom.rule.formula = formula;
      format.custom.format.set(looks[severity]);
    }
  }
}

/** Those of the standing marks that an edit with these very marks has set. */
export function standingFor(
  standing: readonly StandingMark[],
  marks: readonly Mark[],
): readonly StandingMark[] {
  const groups = groupMarks(marks);
  return standing.filter(({ sheet, formula }) =>
    groups.some((group) => group.sheet === sheet && group.formula === formula),
  );
}

/** Queues the removal of marks that stand. */
export function removeMarks(
  context: Excel.RequestContext,
  standing: readonly StandingMark[],
): void {
  for (const { sheet, id } of standing) formatsOf(context, sheet).getItem(id).delete();
}

const formatsOf = (
  context: Excel.RequestContext,
  sheet: string,
): Excel.ConditionalFormatCollection =>
  context.workbook.worksheets.getItem(sheet).getRange().untrack().conditionalFormats;

/**
 * Every mark of ours on those sheets. Two requests, because only a custom conditional format has a
 * formula to ask for; one where there are none.
 */
export async function findMarks(
  context: Excel.RequestContext,
  sheets: readonly string[],
): Promise<readonly StandingMark[]> {
  const lists = sheets.map((sheet) => ({ sheet, formats: formatsOf(context, sheet) }));
  for (const { formats } of lists) formats.load("items/id,items/type");
  await context.sync();
  const rules = lists.flatMap(({ sheet, formats }) =>
    formats.items
      .filter(({ type }) => type === "Custom")
      .map(({ id }) => ({ sheet, id, rule: formatsOf(context, sheet).getItem(id).custom.rule })),
  );
  if (rules.length === 0) return [];
  for (const { rule } of rules) rule.load("formula");
  await context.sync();
  return rules
    .map(({ sheet, id, rule }) => ({ sheet, id, formula: rule.formula }))
    .filter(({ formula }) => isMarkFormula(formula));
}

/** `Worksheet.getRanges` takes at most this many characters of addresses. */
const ADDRESS_LIMIT = 8192;

/** Addresses joined with commas, in as few texts as their limit allows. */
function joinAddresses(addresses: readonly string[]): readonly string[] {
  const texts: string[] = [];
  for (const address of addresses) {
    const joined = `${texts.at(-1) ?? ""},${address}`;
    if (texts.length === 0 || joined.length > ADDRESS_LIMIT) texts.push(address);
    else texts[texts.length - 1] = joined;
  }
  return texts;
}
