import type { Decimal } from "../core/model/decimal";
import {
  compareDecimals,
  decimal,
  isRatioPercent,
  ratioPercent,
  rescale,
  roundDecimal,
  subtractDecimals,
  sumDecimals,
  toNumber,
} from "../core/numbers/decimal";
import { magnitude } from "../core/numbers/integer";
import { toCellValue } from "./cell";
import { invalid } from "./errors";
import { decimalIn } from "./figure";
import { isOneCell, spread, toGrid } from "./spread";
import { words } from "./words";

/**
 * Kiểm tra tổng: trả về tổng đang ghi − tổng cộng lại các số hạng; 0 là khớp.
 * @customfunction CHECKSUM
 * @helpurl help/ham.html#checksum
 * @param total Tổng đang ghi: một ô.
 * @param parts Các số hạng: một vùng.
 */
export function checkSum(total: unknown[][], parts: unknown[][]): unknown[][] {
  if (!isOneCell(toGrid(total))) throw invalid(words().functions.oneTotal);
  return spread((printed) => {
    const sum = sumDecimals(toGrid(parts).flat().map(decimalIn));
    return toNumber(subtractDecimals(decimalIn(printed), sum));
  }, total);
}

/**
 * Kiểm tra tỉ lệ: TRUE khi tỉ lệ đang ghi đúng đến số lẻ của nó (làm tròn nửa lên), không thì trả về tỉ lệ đúng.
 * @customfunction CHECKRATIO
 * @helpurl help/ham.html#checkratio
 * @param percent Tỉ lệ đang ghi: 74,8 hoặc "74,8%", hoặc ô định dạng phần trăm.
 * @param actual Tử số (thực hiện).
 * @param target Mẫu số (chỉ tiêu).
 */
export function checkRatio(
  percent: unknown[][],
  actual: unknown[][],
  target: unknown[][],
): unknown[][] {
  return spread(
    (p, a, t) => {
      const [numerator, denominator] = [decimalIn(a), decimalIn(t)];
      if (denominator.units === 0n) {
        throw new CustomFunctions.Error(CustomFunctions.ErrorCode.divisionByZero);
      }
      const printed = decimalIn(p);
      return typeof toCellValue(p) === "number" && isFraction(printed, numerator, denominator)
        ? checkPercent(hundredfold(printed), numerator, denominator, 2)
        : checkPercent(printed, numerator, denominator, 0);
    },
    percent,
    actual,
    target,
  );
}

/** Beyond these a computed percent is noise of its double. */
const mostDecimals = 6;

/** True, or the right percent with the printed decimals, divided by 10^shift. */
function checkPercent(
  percent: Decimal,
  numerator: Decimal,
  denominator: Decimal,
  shift: number,
): true | number {
  const decimals = Math.min(percent.scale, mostDecimals);
  const printed = roundDecimal(percent, decimals, "halfUp");
  // A computed percent was rounded to its 15 digits once; rounding it again may tip a near half.
  const isRight = [percent, printed].some((p) =>
    isRatioPercent(p, numerator, denominator, "halfUp"),
  );
  if (isRight) return true;
  const right = ratioPercent(numerator, denominator, decimals);
  return toNumber(decimal(right.units, decimals + shift));
}

/**
 * Cells formatted as percents hold 0.748 where others hold 74.8, and a function is not told their
 * format: what is less than a tenth of the right percent points is taken for a fraction.
 */
function isFraction(printed: Decimal, numerator: Decimal, denominator: Decimal): boolean {
  const printedPart = multiply(printed, denominator);
  const tenth = multiply(decimal(10), numerator);
  return printed.units !== 0n && compareDecimals(absolute(printedPart), absolute(tenth)) < 0;
}

const multiply = (a: Decimal, b: Decimal): Decimal => decimal(a.units * b.units, a.scale + b.scale);

const absolute = ({ units, scale }: Decimal): Decimal => decimal(magnitude(units), scale);

const hundredfold = ({ units, scale }: Decimal): Decimal =>
  scale >= 2 ? decimal(units, scale - 2) : rescale(decimal(units * 100n, scale), 0);
