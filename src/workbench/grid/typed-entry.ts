import type { Content } from "../../core/model/content";

/** What typing a text into a cell leaves there. */
export interface TypedEntry {
  readonly content: Content;
  /** The format the typed form brings to a cell that has none of its own. */
  readonly numberFormat: string | null;
}

const errorCodes: ReadonlySet<string> = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
]);

/** Whether a stored text is an error, as Excel spells it. */
export const isErrorCode = (text: string): boolean => errorCodes.has(text);

const literal = (content: Content): TypedEntry => ({ content, numberFormat: null });

const plain = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const grouped = /^[+-]?\d{1,3}(,\d{3})+(\.\d*)?$/;
const percent = /^([+-]?[\d,]*\.?\d*)\s*%$/;

/**
 * What an English-locale Excel makes of a text typed into a cell, or written to `values` or
 * `formulas`, which is the same. "40,473" is a number shown with #,##0, "62.68%" is 0.6268 and
 * "96,2%" stays text; a leading apostrophe keeps anything text. Dates and currencies are not read.
 */
export function readTypedEntry(text: string, cellFormat: string): TypedEntry {
  if (text === "") return literal(null);
  if (text.startsWith("'")) return literal(text.slice(1));
  if (cellFormat === "@") return literal(text);
  if (text.startsWith("=") && text.length > 1) return literal({ formula: text });
  const trimmed = text.trim();
  const upper = trimmed.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return literal(upper === "TRUE");
  return readTypedNumber(trimmed) ?? literal(text);
}

function readTypedNumber(text: string): TypedEntry | null {
  if (plain.test(text)) return literal(Number(text));
  if (grouped.test(text)) {
    const content = Number(text.replaceAll(",", ""));
    return { content, numberFormat: text.includes(".") ? "#,##0.00" : "#,##0" };
  }
  const [, points] = percent.exec(text) ?? [];
  if (points === undefined || !(plain.test(points) || grouped.test(points))) return null;
  // Moving the point in the text keeps 62.68% at 0.6268, where dividing would leave binary dust.
  const content = Number(`${points.replaceAll(",", "")}e-2`);
  return { content, numberFormat: points.includes(".") ? "0.00%" : "0%" };
}
