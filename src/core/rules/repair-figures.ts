import type { Explanation, FigureRepair } from "../model/cause";
import type { Content } from "../model/content";
import type { Decimal } from "../model/decimal";
import type { SetCellsEdit } from "../model/edit";
import type { SeparatorStyle } from "../model/reading";
import type { NumberFigure, Table } from "../model/table";
import { isCellError } from "../model/workbook";
import { toNumber } from "../numbers/decimal";
import { formatDecimal } from "../numbers/format";
import { printedForm } from "../numbers/number-format";
import { cellAt, formatIn, formulaIn, valueIn } from "./cells";
import { editsOf, type Held, type Rewrite } from "./repair";

/**
 * Writes the figures an explanation comes to into their cells, each the way its cell holds figures: a
 * text stays a text in the table's separators, a percent format takes a fraction. Formulas are left
 * alone, for they compute from the figures that are mended. Empty where the explanation puts a formula
 * itself wrong: what it should compute instead is not for us to say.
 *
 * @example "81.2%" of a table in English notation becomes "79.7%"
 */
export function repairFigures(
  table: Table,
  { operations }: Explanation,
  repairs: readonly FigureRepair[],
): readonly SetCellsEdit[] {
  const doubted = operations.flatMap(({ cells }) => cells);
  if (doubted.some((place) => formulaIn(table, cellAt(table, place)) !== null)) return [];
  return editsOf(repairs.flatMap((repair) => rewriteOf(table, repair)));
}

function rewriteOf(table: Table, { place, value }: FigureRepair): readonly Rewrite[] {
  const cell = cellAt(table, place);
  const figure = table.figures[place.row]?.[place.column];
  if (figure?.kind !== "number" || formulaIn(table, cell) !== null) return [];
  const held = valueIn(table, cell);
  const before: Held = {
    content: isCellError(held) ? held.code : held,
    numberFormat: formatIn(table, cell),
  };
  const after =
    typeof held === "string"
      ? { ...before, content: asText(value, held, table.style ?? figure.style ?? "vi") }
      : asNumber(value, figure, before);
  return [{ cell, before, after }];
}

/** As the text it replaces is printed: with its % and, where it has none, without separators. */
function asText(value: Decimal, printed: string, style: SeparatorStyle): string {
  const grouped = formatDecimal(value);
  const plain = /\d{4}/.test(printed) ? grouped.replaceAll(".", "") : grouped;
  const sign = printed.includes("%") ? "%" : "";
  return (style === "vi" ? plain : swapSeparators(plain)) + sign;
}

const swapSeparators = (text: string): string =>
  text.replace(/[.,]/g, (separator) => (separator === "." ? "," : "."));

function asNumber(value: Decimal, figure: NumberFigure, { content, numberFormat }: Held): Held {
  if (figure.slippedFrom !== null) {
    return { content: toNumber(value), numberFormat: withDecimals("#,##0", value.scale) };
  }
  const form = printedForm(toNumber(value), numberFormat);
  const isFraction = form?.hundredfold === true || isHundredth(content, figure.value);
  const shows = form === null || form.mostDecimals >= value.scale;
  const kind = form?.hundredfold === true ? "0%" : isFraction ? "0" : "#,##0";
  return {
    content: toNumber(isFraction ? { ...value, scale: value.scale + 2 } : value),
    numberFormat: shows ? numberFormat : withDecimals(kind, value.scale),
  };
}

/** Whether a cell without a percent format holds a fraction of 1: 0.9625 for 96,25%. */
const isHundredth = (content: Content, read: Decimal): boolean =>
  typeof content === "number" && content !== 0 && Math.abs(content * 10) < Math.abs(toNumber(read));

const withDecimals = (format: string, decimals: number): string =>
  decimals === 0 ? format : format.replace(/0(?=%?$)/, `0.${"0".repeat(decimals)}`);
