import type { SeparatorStyle } from "../core/model/reading";
import { roundDecimal, toNumber } from "../core/numbers/decimal";
import { formatDecimal, formatPercent } from "../core/numbers/format";
import { toCellValue } from "./cell";
import { invalid } from "./errors";
import { decimalIn, numberIn, readFigure } from "./figure";
import { spread } from "./spread";
import { words } from "./words";

/**
 * Đổi chữ thành số, dù dấu chấm, dấu phẩy kiểu Việt hay kiểu Anh. "96,2%" thành 96,2.
 * @customfunction NUMBER
 * @helpurl help/ham.html#number
 * @param text Số gõ dạng chữ: một ô hoặc một vùng.
 * @param style Chỉ cần khi chữ đọc được hai cách ("67.269"): "vi" là 67.269 người, "en" là 67,269.
 */
export function number(text: unknown[][], style?: unknown[][]): unknown[][] {
  return spread((t, s) => toNumber(readFigure(t, styleIn(s)).value), text, style);
}

/**
 * Viết số theo kiểu Việt Nam: 552247 thành "552.247"; làm tròn đúng nếu cho số chữ số lẻ.
 * @customfunction TEXT
 * @helpurl help/ham.html#text
 * @param value Số cần viết: một ô hoặc một vùng.
 * @param decimals Số chữ số lẻ, 0 đến 15; bỏ trống thì giữ nguyên các chữ số lẻ.
 */
export function text(value: unknown[][], decimals?: unknown[][]): unknown[][] {
  return spread(
    (v, d) => {
      const { value: figure, percent } = readFigure(v);
      const scale = toCellValue(d) === null ? figure.scale : decimalsIn(d, 0);
      const print = percent ? formatPercent : formatDecimal;
      return print(roundDecimal(figure, scale, "halfUp"));
    },
    value,
    decimals,
  );
}

/**
 * Làm tròn đúng nửa lên theo các chữ số nhìn thấy: 7,45 còn một số lẻ là 7,5.
 * @customfunction ROUND
 * @helpurl help/ham.html#round
 * @param value Số cần làm tròn: một ô hoặc một vùng.
 * @param decimals Số chữ số lẻ, mặc định 0; số âm làm tròn đến chục, trăm, nghìn.
 */
export function round(value: unknown[][], decimals?: unknown[][]): unknown[][] {
  return spread(
    (v, d) => toNumber(roundDecimal(decimalIn(v), decimalsIn(d, -mostDecimals), "halfUp")),
    value,
    decimals,
  );
}

/** A spreadsheet keeps 15 significant digits. */
const mostDecimals = 15;

function decimalsIn(cell: unknown, least: number): number {
  const decimals = numberIn(cell);
  if (Number.isInteger(decimals) && decimals >= least && decimals <= mostDecimals) return decimals;
  throw invalid(words().functions.decimals(least, mostDecimals));
}

function styleIn(cell: unknown): SeparatorStyle | null {
  const style = toCellValue(cell) || null;
  if (style === null || style === "vi" || style === "en") return style;
  throw invalid(words().functions.style);
}
