/** From the most telling to the least; a match inside another's place is part of it. */
const patterns: readonly (readonly [string, RegExp])[] = [
  ["", /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-]((?:19|20)\d{2})/g],
  ["", /ngày (\d{1,2}) tháng (\d{1,2}) năm ((?:19|20)\d{2})/g],
  ["months ", /(\d{1,2}) tháng(?: đầu| cuối)?(?: của)?(?: năm)? ((?:19|20)\d{2})/g],
  ["quarter ", /quý ([iv]{1,3}|\d)(?:\/| năm |-)((?:19|20)\d{2})/g],
  ["", /(?<!\d)(\d{1,2})\/((?:19|20)\d{2})/g],
  ["", /năm ((?:19|20)\d{2})/g],
];

/** Times a figure is compared with, or a target set for, are not its own. */
const compared =
  /(?:so|với|kỳ|của|giao|tiêu|hoạch|toán|hơn)(?: các)? (?:năm|quý|tháng|đầu năm|cuối năm|ngày|thời điểm) ?(?:trước|ngoái|\d{4}|\d{1,2}\/\d{4}|\d{1,2}\/\d{1,2}\/\d{4})/g;

/**
 * The time a clause in lower case names, in one spelling; null where it names none. Of several the
 * last stands; times that are compared with ("so với năm 2021") do not.
 *
 * @example periodOf("tính đến ngày 30/9/2023, tỷ lệ") // "30/9/2023"
 */
export function periodOf(clause: string): string | null {
  const own = clause.slice(-400).replace(compared, " ");
  const found: { readonly start: number; readonly end: number; readonly name: string }[] = [];
  for (const [kind, pattern] of patterns) {
    for (const match of own.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const parts = match.slice(1).map((part) => part.replace(/^0/, ""));
      found.push({ start, end, name: kind + parts.join("/") });
    }
  }
  return found.toSorted((a, b) => a.start - b.start).at(-1)?.name ?? null;
}
