import { plain } from "../tables/plain";
import { isReferenceLine } from "./title";
import type { TitleFields } from "./form";

const numbers: Readonly<Record<string, number>> = {
  ...{ mot: 1, hai: 2, ba: 3, bon: 4, nam: 5, sau: 6, bay: 7, tam: 8, chin: 9, muoi: 10 },
  ...{ i: 1, ii: 2, iii: 3, iv: 4 },
};

/** The first that is found tells; each finds how many months, or which quarter. */
const readings: readonly (readonly [pattern: RegExp, monthsEach: number])[] = [
  [/(?:^|[^\p{L}\d])(\d{1,2}|\p{L}+) thang(?! cuoi)(?: dau| nam| cua|$| ?[,.;/-]| 20\d\d)/u, 1],
  [/(?:^|[^\p{L}\d])quy (\d|[iv]+|\p{L}+)(?![\p{L}\d])/u, 3],
  [/(?:^|[^\p{L}\d])thang (\d{1,2})(?!\d)/u, 1],
  [/(?:^|[^\d/])\d{1,2}\/(\d{1,2})\/20\d\d/u, 1],
];

/**
 * Months of the year that have gone by at the end of the period a title names, 1 to 12; 12 where it
 * names a whole year, or nothing we can read.
 *
 * @example monthsElapsed({ period: "6 tháng đầu năm 2024", … }) // 6
 * @example monthsElapsed(["… BHYT QUÝ III NĂM 2024"]) // 9
 */
export function monthsElapsed(title: TitleFields | readonly string[]): number {
  const lines = "period" in title ? [title.period] : title.filter((line) => !isReferenceLine(line));
  const text = plain(lines.join(" "));
  for (const [pattern, monthsEach] of readings) {
    const [, word = ""] = pattern.exec(text) ?? [];
    const months = (numbers[word] ?? Number(word || "0")) * monthsEach;
    if (months >= 1 && months <= 12) return months;
  }
  return 12;
}
