import type { Direction, Quantity } from "../../core/model/claim";
import type { Decimal } from "../../core/model/decimal";
import type {
  TextFinding,
  TextFindingDetail,
  TextLink,
  TextRuleId,
} from "../../core/model/text-finding";
import { formatDecimal, formatPercent } from "../../core/numbers/format";

const titles: Readonly<Record<TextRuleId, string>> = {
  "text-attainment": "Tỉ lệ đạt khác số thực hiện chia chỉ tiêu",
  "text-fraction": "Tỉ lệ khác hai số đem chia",
  "text-share": "Tỉ trọng khác phần chia tổng",
  "text-growth": "Tỉ lệ tăng, giảm khác số tăng, giảm",
  "text-change": "Số tăng, giảm khác hiệu hai kỳ",
  "text-remaining": "Tỉ lệ đạt khác số đã có và số còn thiếu",
  "text-gap": "Khoảng cách tới chỉ tiêu tính lại khác",
  "text-direction": "Cao hơn hay thấp hơn trái với con số",
  "text-sum": "Tổng khác các phần cộng lại",
  "text-part": "Phần lớn hơn tổng",
  "text-weighted": "Tổng tăng nhanh hoặc chậm hơn mọi phần",
  "text-reversed": "Phân số viết ngược",
  "text-unit": "Lẫn đơn vị tiền",
  "text-magnitude": "Độ lớn khác hẳn các số cùng loại",
  "text-separator": "Lẫn dấu chấm, dấu phẩy trong số",
  "text-contradiction": "Một chỉ tiêu ghi hai số khác nhau",
  "text-points": "Nên ghi «điểm phần trăm»",
  "text-rank": "Thứ hạng vượt số đơn vị được xếp",
  "text-date-order": "Văn bản có trước văn bản mà nó thực hiện",
  "text-table": "Lời văn khác bảng",
};

const moves: Readonly<Record<Direction, string>> = { up: "tăng", down: "giảm" };

/** A sentence may list many parts. */
function listed(parts: readonly Quantity[]): string {
  const shown = parts.slice(0, 6).map(({ value }) => formatDecimal(value));
  return shown.join(" + ") + (parts.length > shown.length ? " + …" : "");
}

const ratio = (part: Quantity, whole: Quantity, expected: Decimal): string =>
  `${part.printed} / ${whole.printed} = ${formatPercent(expected)}`;

function explain(detail: TextFindingDetail): string {
  switch (detail.rule) {
    case "text-attainment":
      return `Ghi đạt ${detail.printed.printed}; ${ratio(detail.actual, detail.target, detail.expected)}. Xem lại tỉ lệ hoặc hai số đem chia.`;
    case "text-fraction":
      return `Ghi ${detail.printed.printed}; ${ratio(detail.numerator, detail.denominator, detail.expected)}. Xem lại tỉ lệ hoặc hai số đem chia.`;
    case "text-share":
      return `Ghi chiếm ${detail.printed.printed}; ${ratio(detail.part, detail.whole, detail.expected)}. Xem lại tỉ trọng hoặc hai số đem chia.`;
    case "text-growth": {
      const verb = moves[detail.direction];
      return detail.expected === null
        ? `Ghi ${verb} ${detail.change.printed} trong khi chỉ có ${detail.level.printed}, nên không thể là ${detail.printed.printed}. Xem lại số hiện có và số ${verb}.`
        : `Ghi ${verb} ${detail.printed.printed}; ${verb} ${detail.change.printed} để thành ${detail.level.printed} là ${verb} ${formatPercent(detail.expected)}. Xem lại tỉ lệ, số ${verb} hoặc số hiện có.`;
    }
    case "text-change":
      return detail.printed.unit.kind === "percent"
        ? `Ghi ${detail.printed.printed}; từ ${detail.previous.printed} thành ${detail.level.printed} là ${formatPercent(detail.expected)}. Xem lại ba số này.`
        : `Ghi thay đổi ${detail.printed.printed}; từ ${detail.previous.printed} thành ${detail.level.printed} là ${formatDecimal(detail.expected)}. Xem lại ba số này.`;
    case "text-remaining":
      return `Ghi đạt ${detail.printed.printed}; đã có ${detail.actual.printed}, còn thiếu ${detail.remaining.printed} thì mới đạt ${formatPercent(detail.expected)}. Xem lại ba số này.`;
    case "text-gap":
      return `Ghi chênh ${detail.printed.printed}; giữa ${detail.level.printed} và ${detail.target.printed} là ${formatDecimal(detail.expected)}. Xem lại ba số này.`;
    case "text-direction":
      return `Ghi ${detail.direction === "up" ? "cao hơn" : "thấp hơn"} nhưng ${detail.printed.printed} lại ${detail.direction === "up" ? "thấp hơn" : "cao hơn"} ${detail.target.printed}. Xem lại lời văn hoặc hai số.`;
    case "text-sum":
      return `Ghi ${detail.printed.printed}; ${listed(detail.parts)} = ${formatDecimal(detail.expected)}. ${detail.exhaustive ? "Xem lại tổng hoặc các phần." : "Nếu các phần này là tất cả thì xem lại tổng hoặc các phần."}`;
    case "text-part":
      return `Phần ghi ${detail.part.printed}, lớn hơn tổng ${detail.whole.printed}. Xem lại hai số.`;
    case "text-weighted":
      return `Ghi cả tổng thay đổi ${detail.printed.printed}, nằm ngoài mức của các phần (${detail.least.printed} đến ${detail.most.printed}). Xem lại các tỉ lệ.`;
    case "text-reversed":
      return `${formatDecimal(detail.numerator.value)}/${formatDecimal(detail.denominator.value)} không bằng ${detail.percent.printed}; đảo lại ${formatDecimal(detail.denominator.value)}/${formatDecimal(detail.numerator.value)} thì bằng. Đổi chỗ hai số.`;
    case "text-unit":
      return `Ghi ${detail.printed.printed}; là ${detail.expected} thì mới khớp với ${detail.beside.printed} và ${detail.proof.printed}. Xem lại đơn vị tiền.`;
    case "text-magnitude":
      return `Ghi ${detail.printed.printed}, quá nhỏ so với ${detail.against.printed} trong cùng báo cáo. Có lẽ là ${detail.expected}: hỏi lại trước khi ký.`;
    case "text-separator":
      return `Ghi ${detail.printed.printed}; là ${formatDecimal(detail.expected)} thì mới khớp với ${detail.proof.printed}. Sửa dấu chấm, dấu phẩy.`;
    case "text-contradiction":
      return `Chỉ tiêu này ghi ${detail.printed.printed}, chỗ khác ghi ${detail.other.printed}. Chọn một số cho cả báo cáo.`;
    case "text-points":
      return `Hiệu của hai tỉ lệ tính bằng điểm phần trăm. Nên ghi ${formatDecimal(detail.printed.value)} điểm phần trăm thay cho ${detail.printed.printed}.`;
    case "text-rank":
      return `Ghi thứ ${formatDecimal(detail.rank.value)} trên ${formatDecimal(detail.among.value)}. Xem lại thứ hạng.`;
    case "text-date-order":
      return `«${detail.document}» ghi ngày ${detail.date}, trước «${detail.applied}» ngày ${detail.appliedDate} mà nó thực hiện. Xem lại hai ngày.`;
    case "text-table": {
      const { row, column, mark } = detail.where;
      const place = `${row === "" ? "" : `${row}, `}${mark === null ? `cột «${column}»` : `cột ${mark} (${column})`}`;
      return `Lời văn ghi ${detail.printed.printed}; bảng ghi ${formatDecimal(detail.expected)} (${place}). Xem lại lời văn hoặc bảng.`;
    }
  }
}

/** Sentences about what was found in a report's text. */
export const text = {
  title: (rule: TextRuleId): string => titles[rule],
  explain: ({ detail }: TextFinding): string => explain(detail),
  link: ({ printed, where, agrees }: TextLink): string =>
    `${printed} ${agrees ? "là" : "khác"} ô ${where.row}, ${where.mark === null ? `cột «${where.column}»` : `cột ${where.mark} (${where.column})`}`,
};
