import type { Paragraph } from "../paragraphs";
import type { Report, TextFound, TextRule } from "../report";

const kinds =
  "công văn|quyết định|kế hoạch|nghị quyết|chỉ thị|thông báo|hướng dẫn|nghị định|thông tư|báo cáo|tờ trình|chương trình|công điện|luật|kết luận|văn bản";

/** A document, its number, its date: no repeat is open, so a line of any length takes linear time. */
const dated = new RegExp(
  `(${kinds}) (?:số )?(\\d{1,6}[^\\s;,()]{0,30})(?:\\s?[\\p{L}\\d-]{1,10})? ngày (\\d{1,2})[/.-](\\d{1,2})[/.-]((?:19|20)\\d{2})`,
  "giu",
);

/** Right in front of the applied document: "(theo Quyết định …", "thực hiện Nghị quyết …". */
const applying =
  /(?:^|[\s(])(?:theo|thực hiện|triển khai|triển khai thực hiện|hướng dẫn|cụ thể hoá|cụ thể hóa|căn cứ|trên cơ sở|quán triệt|tổ chức thực hiện) $/;
const amending = /sửa đổi|bổ sung|thay thế|điều chỉnh|bãi bỏ|huỷ bỏ|hủy bỏ|thay cho/;

interface Document {
  readonly name: string;
  readonly date: string;
  readonly day: number;
  readonly start: number;
  readonly end: number;
  readonly dateStart: number;
}

/** A document dated before the one it applies: one of the two dates is mistyped. */
export const dateOrder: TextRule = (report) =>
  report.paragraphs.flatMap((paragraph) => inParagraph(report, paragraph));

function inParagraph({ view, lower }: Report, { start, end }: Paragraph): readonly TextFound[] {
  const printed = view.text.slice(start, end).replace(/\s/g, " ");
  const documents = Array.from(printed.matchAll(dated), (match): Document => {
    const [whole, kind = "", number = "", day = "", month = "", year = ""] = match;
    const date = /\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$/.exec(whole)?.[0] ?? "";
    return {
      name: `${kind} ${number}`,
      date,
      day: Number(year) * 10_000 + Number(month) * 100 + Number(day),
      start: start + match.index,
      end: start + match.index + whole.length,
      dateStart: start + match.index + whole.length - date.length,
    };
  });
  return documents.flatMap((applied, at): readonly TextFound[] => {
    const document = documents[at - 1];
    if (document === undefined || applied.day <= document.day) return [];
    const between = lower.slice(document.end, applied.start).replace(/\s+/g, " ");
    // "Thực hiện Quyết định …": it is itself applied, by what the sentence tells
    if (applying.test(lower.slice(Math.max(0, document.start - 40), document.start))) return [];
    if (between.length > 200 || / kèm theo $/.test(between)) return [];
    if (!applying.test(between) || amending.test(between) || /[;.](?: |$)/.test(between)) return [];
    // "…, thực hiện Kế hoạch …" goes on with the sentence, not with the document
    if (/, (?:đã |tiếp tục |và )?\p{L}{2,10}(?: \p{L}{2,10})? $/u.test(between)) return [];
    const span = view.spanOf(document.dateStart, document.end);
    return [
      {
        severity: "error",
        span,
        detail: {
          rule: "text-date-order",
          document: document.name,
          date: document.date,
          applied: applied.name,
          appliedDate: applied.date,
        },
        expected: sameDayLater(document, applied),
        replacement: null,
        settledBy: [view.spanOf(applied.dateStart, applied.end)],
      },
    ];
  });
}

/** The document's day in the year of the applied one, where that comes after it. */
function sameDayLater({ date, day }: Document, applied: Document): string | null {
  const year = Math.floor(applied.day / 10_000);
  return year * 10_000 + (day % 10_000) >= applied.day ? date.slice(0, -4) + String(year) : null;
}
