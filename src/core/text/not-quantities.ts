/** A stretch of a paragraph whose digits count nothing. */
export interface NotQuantity {
  readonly kind: "date" | "document" | "other";
  readonly start: number;
  readonly end: number;
}

const gap = "\\s{0,4}";

// Every repeat is bounded and none is nested, so that each takes time linear in the text.
const patterns: readonly (readonly [NotQuantity["kind"], RegExp])[] = [
  ["date", /(?<![\d.,/-])\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?(?:19|20)\d{2}(?!\d)/g],
  ["date", /ngày \d{1,2} tháng \d{1,2}(?: năm \d{4})?/gi],
  [
    "date",
    /(?:ngày|đến|từ|hết|trước|sau) (?:0?[1-9]|[12]\d|3[01])\/(?:0?[1-9]|1[0-2])(?![\d/]|[.,]\d)(?! ?(?:đơn vị|xã|huyện|người|cơ sở))/gi,
  ],
  // "01/7", "23/5": days, as no fraction is written
  [
    "date",
    /(?<![\d.,/])(?:0[1-9]|1[3-9]|2\d|3[01])\/(?:0?[1-9]|1[0-2])(?![\d/]|[.,]\d)(?! ?\p{L})/gu,
  ],
  ["date", /(?<![\d.,/])(?:0?[1-9]|1[0-2])\/(?:19|20)\d{2}(?!\d|[.,]\d)/g],
  // "809/QĐ-UBND", "146/2018/NĐ-CP", "12-CT/TU", "27- NQ/TU"
  [
    "document",
    new RegExp(
      `(?<![\\d.,])\\d{1,6}(?:${gap}/${gap}(?:19|20)\\d{2})?[/-]${gap}\\p{Lu}[\\p{Lu}\\d]{1,9}(?:[/-]${gap}[\\p{Lu}\\d]{1,9}){0,4}`,
      "gu",
    ),
  ],
  ["other", /(?:năm|năm học|giai đoạn|nhiệm kỳ|khóa|khoá) \d{4}(?:\s?-\s?\d{4})?/gi],
  ["other", /(?<!\d)(?:19|20)\d{2}\s?-\s?(?:19|20)\d{2}(?!\d)/g],
  ["other", /(?:quý|tháng) (?:\d{1,2}|[IVX]{1,4})(?:\s?[/-]\s?(?:19|20)?\d{2})?(?!\d|[.,]\d)/gi],
  [
    "other",
    /(?<!\p{L})(?:điều|khoản|điểm|mục|phần|phụ lục|biểu|mẫu|đề án|mức độ|khu vực|lần thứ|vùng|chương|quận|phường|khu phố|thôn|tổ|bước|hạng|công văn|quyết định|nghị định|nghị quyết|kế hoạch số|vtv|kênh|thông tư|chỉ thị|văn bản số) (?:số )?\d{1,6}(?![\d.,]*\d)(?! (?:người|đơn vị|triệu|tỷ|tỉ|lượt|hồ sơ|đồng|%))/giu,
  ],
  // telephone and account numbers
  ["other", /(?<![\d.,])0\d{2,4}[. -]?\d{3,4}[. -]?\d{3,4}(?!\d|[.,]\d)/g],
  ["other", /(?<![\d.,])1[89]00[. ]?\d{4}(?!\d)/g],
  // what lasts: "6 tháng", "02 năm", "14 ngày/tháng", "94 tuổi"
  ["other", /(?<![\d.,])\d{1,3} (?:tháng|năm|ngày|tuổi|giờ|phút|tuần|quý|thập kỷ)(?!\p{L})/giu],
  // from … to: "5-7%"
  [
    "other",
    /(?<![\d.,])\d{1,9}(?:[.,]\d{1,9}){0,3}\s?-\s?\d{1,9}(?:[.,]\d{1,9}){0,3}(?!\d|[.,]\d)/g,
  ],
];

/** The dates, document numbers, years, lengths of time, telephone numbers … of a paragraph, in its order. */
export function findNotQuantities(text: string): readonly NotQuantity[] {
  if (!/\d/.test(text)) return [];
  const found = patterns.flatMap(([kind, pattern]) =>
    Array.from(text.matchAll(pattern), ({ 0: match, index }): NotQuantity => ({
      kind,
      start: index,
      end: index + match.length,
    })),
  );
  const sorted = found.toSorted((a, b) => a.start - b.start || b.end - a.end);
  let covered = 0;
  return sorted.filter(({ end }) => {
    if (end <= covered) return false;
    covered = end;
    return true;
  });
}
