import { formatCell } from "../../core/model/a1";
import type { Quantity, TextUnit } from "../../core/model/claim";
import type { Decimal } from "../../core/model/decimal";
import type { Where } from "../../core/model/finding";
import type { CellRef } from "../../core/model/reference";
import type { TextFinding, TextRuleId } from "../../core/model/text-finding";
import { formatDecimal, formatPercent } from "../../core/numbers/format";

const titles: Readonly<Record<TextRuleId, string>> = {
  "text-attainment": "Tỉ lệ đạt khác hai số đem chia",
  "text-fraction": "Tỉ lệ khác phân số bên cạnh",
  "text-share": "Tỉ trọng khác hai số đem chia",
  "text-growth": "Tỉ lệ tăng, giảm không khớp",
  "text-change": "Số tăng, giảm không khớp",
  "text-remaining": "Tỉ lệ không khớp số còn lại",
  "text-gap": "Chênh lệch không khớp",
  "text-direction": "Nói ngược với con số",
  "text-sum": "Tổng khác các phần cộng lại",
  "text-part": "Phần lớn hơn tổng",
  "text-weighted": "Mức chung nằm ngoài mức của các phần",
  "text-reversed": "Phân số đảo ngược",
  "text-unit": "Nhầm đơn vị tính",
  "text-magnitude": "Số lớn nhỏ bất thường",
  "text-separator": "Nhầm dấu chấm, dấu phẩy",
  "text-contradiction": "Hai chỗ ghi hai số",
  "text-points": "Nên viết «điểm phần trăm»",
  "text-rank": "Thứ hạng vượt số đơn vị",
  "text-date-order": "Văn bản có trước văn bản nó thực hiện",
  "text-table": "Khác số trong bảng",
};

/** A computed figure as the one it stands against is printed. */
function figure(value: Decimal, unit: TextUnit): string {
  if (unit.kind === "percent") return formatPercent(value);
  return unit.kind === "points" ? `${formatDecimal(value)} điểm phần trăm` : formatDecimal(value);
}

const columnName = ({ column, mark }: Where): string =>
  mark === null ? `cột «${column}»` : `cột ${mark} (${column})`;

/** As many terms of a sum as one reads. */
const sumOf = (parts: readonly Quantity[]): string =>
  parts.length > 8
    ? `cộng ${parts.length} phần`
    : parts.map(({ value }) => formatDecimal(value)).join(" + ");

/** Sentences about the figures of a text: what stands, the computation, then what would settle it. */
export const textFindings = {
  title: (rule: TextRuleId): string => titles[rule],
  /** "Phụ lục!D14: Tổng cộng, cột 2 (BHXH bắt buộc – Thực hiện)" */
  place: (cell: CellRef, where: Where): string =>
    `${cell.sheet}!${formatCell(cell)}: ${where.row}, ${columnName(where)}`,
  explain: ({ detail, expected }: TextFinding): string => {
    switch (detail.rule) {
      case "text-attainment":
        return `Ghi đạt ${detail.printed.printed}; ${formatDecimal(detail.actual.value)} / ${formatDecimal(detail.target.value)} = ${formatPercent(detail.expected)}. Xem lại tỉ lệ hoặc hai số đem chia.`;
      case "text-fraction":
        return `Ghi ${detail.printed.printed}; ${formatDecimal(detail.numerator.value)} / ${formatDecimal(detail.denominator.value)} = ${formatPercent(detail.expected)}. Xem lại tỉ lệ hoặc hai số đem chia.`;
      case "text-share":
        return `Ghi chiếm ${detail.printed.printed}; ${formatDecimal(detail.part.value)} / ${formatDecimal(detail.whole.value)} = ${formatPercent(detail.expected)}. Xem lại tỉ trọng hoặc hai số đem chia.`;
      case "text-growth": {
        const moved = detail.direction === "up" ? "tăng" : "giảm";
        const stands = `Ghi ${moved} ${detail.printed.printed}; ${moved} ${detail.change.printed} để có ${detail.level.printed}`;
        return detail.expected === null
          ? `${stands} là không thể: số thay đổi không nhỏ hơn mức thực hiện. Xem lại cả ba số.`
          : `${stands} là ${formatPercent(detail.expected)}. Xem lại tỉ lệ, số thay đổi hoặc mức thực hiện.`;
      }
      case "text-change":
        return `Ghi ${detail.printed.printed}; từ ${detail.previous.printed} đến ${detail.level.printed} là ${figure(detail.expected, detail.printed.unit)}. Xem lại số thay đổi hoặc số của hai kỳ.`;
      case "text-remaining":
        return `Ghi ${detail.printed.printed}; có ${detail.actual.printed} mà còn thiếu ${detail.remaining.printed} thì tỉ lệ là ${formatPercent(detail.expected)}. Xem lại tỉ lệ hoặc số còn thiếu.`;
      case "text-gap":
        return `Ghi ${detail.printed.printed}; ${detail.level.printed} và ${detail.target.printed} cách nhau ${figure(detail.expected, detail.printed.unit)}. Xem lại chênh lệch hoặc hai số.`;
      case "text-direction":
        return `Lời văn nói ${detail.direction === "up" ? "cao hơn" : "thấp hơn"}, nhưng ${detail.printed.printed} ${detail.direction === "up" ? "thấp hơn" : "cao hơn"} ${detail.target.printed}. Sửa lời văn hoặc con số.`;
      case "text-sum":
        return `Ghi ${detail.printed.printed}; ${sumOf(detail.parts)} = ${figure(detail.expected, detail.printed.unit)}. ${detail.exhaustive ? "Xem lại tổng hoặc các phần." : "Xem lại tổng, các phần, hoặc còn phần chưa kể."}`;
      case "text-part":
        return `Phần ghi ${detail.part.printed}, tổng chỉ ${detail.whole.printed}. Xem lại hai số.`;
      case "text-weighted":
        return `Ghi ${detail.printed.printed}; các phần chỉ từ ${detail.least.printed} đến ${detail.most.printed} nên mức chung phải ở giữa. Xem lại các tỉ lệ.`;
      case "text-reversed":
        return `${formatDecimal(detail.numerator.value)} / ${formatDecimal(detail.denominator.value)} không ra ${detail.percent.printed}; ${formatDecimal(detail.denominator.value)} / ${formatDecimal(detail.numerator.value)} mới ra. Đổi chỗ hai số.`;
      case "text-unit":
        return `Ghi ${detail.printed.printed}; cùng với ${detail.beside.printed} thì phải là ${detail.expected} mới khớp với ${detail.proof.printed}. Xem lại đơn vị tính.`;
      case "text-magnitude":
        return `Ghi ${detail.printed.printed}, cách quá xa ${detail.against.printed}. Có lẽ là ${detail.expected}; xem lại đơn vị tính.`;
      case "text-separator":
        return `Ghi ${detail.printed.printed}; phải là ${formatDecimal(detail.expected)} mới khớp với ${detail.proof.printed}. Xem lại dấu chấm, dấu phẩy.`;
      case "text-contradiction":
        return `Ở đây ghi ${detail.printed.printed}, dòng ${detail.other.span.line} ghi ${detail.other.printed} cho cùng chỉ tiêu${detail.subject === "" ? "" : ` «${detail.subject}»`}. Giữ số đúng ở cả hai chỗ.`;
      case "text-points":
        return `${detail.printed.printed} là chênh lệch giữa hai tỉ lệ, nên viết ${expected ?? "«điểm phần trăm»"}. Con số không sai.`;
      case "text-rank":
        return `Ghi thứ ${formatDecimal(detail.rank.value)} trong ${formatDecimal(detail.among.value)}. Xem lại hai số.`;
      case "text-date-order":
        return `${detail.document} ghi ngày ${detail.date}, nhưng thực hiện ${detail.applied} ngày ${detail.appliedDate} là văn bản có sau. Xem lại hai ngày.`;
      case "text-table":
        return `Ghi ${detail.printed.printed}; trong bảng là ${figure(detail.expected, detail.printed.unit)} (${textFindings.place(detail.cell, detail.where)}). Sửa lời văn hoặc bảng.`;
    }
  },
};
