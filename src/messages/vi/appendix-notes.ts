import type { ComparisonNote } from "../../core/appendix/from-comparison";
import type { Decimal } from "../../core/model/decimal";
import { formatPercent } from "../../core/numbers/format";

/** "2025-07-01" as it is written. */
const day = (date: string): string => date.split("-").reverse().join("/");

/** What is written on a laid-out sheet besides its form. */
export const appendixNotes = {
  /** Written on the sheet: beside a unit, or under the table. */
  comparison: (note: ComparisonNote): string => {
    switch (note.kind) {
      case "newUnit":
        return "Đơn vị mới, chưa có số cùng kỳ";
      case "otherScope":
        return "Không cùng phạm vi";
      case "appeared":
        return `Đơn vị mới so với cùng kỳ: ${note.units.join("; ")}.`;
      case "vanished":
        return `Đơn vị có ở cùng kỳ, nay không còn: ${note.units.join("; ")}.`;
      case "mapped":
        return "Số cùng kỳ đã quy về đơn vị hiện nay theo «Bảng ánh xạ»; hai kỳ không cùng phạm vi.";
      case "law":
        return `Giữa hai kỳ, từ ${day(note.date)}, luật và địa giới thay đổi.`;
      case "noGrowth":
        return "Hai kỳ không cùng phạm vi nên không tính tăng, giảm ở các dòng ghi chú và dòng tổng.";
    }
  },
  /** Under the table: what the colours and letter forms of percents say. */
  ratings: (met: Decimal, near: Decimal, monthsElapsed: number): string =>
    `Tỉ lệ so với chỉ tiêu${monthsElapsed === 12 ? "" : ` theo tiến độ ${monthsElapsed}/12 tháng`}: chữ đứng, nền xanh là đạt (từ ${formatPercent(met)}); chữ nghiêng, nền vàng là gần đạt (từ ${formatPercent(near)}); chữ đậm, nền cam là chưa đạt.`,
};
