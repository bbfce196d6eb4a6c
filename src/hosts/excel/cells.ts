import { GENERAL } from "../../core/edits/cells";
import { formatRange } from "../../core/model/a1";
import { isFormula, type Content } from "../../core/model/content";
import type { CellBlock } from "../../core/model/edit";
import type { RangeRef } from "../../core/model/reference";

/**
 * A range of the workbook as Excel's client has it. Like every range of this adapter it is untracked:
 * used within one request, it need not be kept in Excel, nor another request be sent to release it.
 */
export const excelRange = (context: Excel.RequestContext, range: RangeRef): Excel.Range =>
  context.workbook.worksheets.getItem(range.sheet).getRange(formatRange(range)).untrack();

/**
 * Queues one write of contents and formats. The cells are General while they are filled: in a text
 * cell ("@") Excel would keep a number or a formula as text, and in a General one it may answer a
 * formula with a format of its own, which the last write replaces.
 */
export function writeBlock(target: Excel.Range, block: CellBlock): void {
  target.numberFormat = block.numberFormats.map((row) => row.map(() => GENERAL));
  target.formulas = excelContents(block.contents);
  target.numberFormat = block.numberFormats.map((row) => [...row]);
}

/** Contents as `Range.formulas` takes them. */
export const excelContents = (
  contents: readonly (readonly Content[])[],
): (string | number | boolean)[][] => contents.map((row) => row.map(excelContent));

function excelContent(content: Content): string | number | boolean {
  if (content === null) return "";
  if (isFormula(content)) return content.formula;
  if (typeof content !== "string") return content;
  return readsAsMore.test(content) ? `'${content}` : content;
}

/**
 * Text that Excel could take for something else: a formula, a number, a date or time, a truth
 * value, an error. An apostrophe in front, which Excel takes off again, keeps it literal.
 */
const readsAsMore = /^[\s=+\-@'#]|\d|^(?:true|false)$/i;
