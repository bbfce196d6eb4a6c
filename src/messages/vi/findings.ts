import { formatCell } from "../../core/model/a1";
import type { Decimal } from "../../core/model/decimal";
import type { Finding, RuleId, Where } from "../../core/model/finding";
import type { SeparatorStyle } from "../../core/model/reading";
import type { Severity } from "../../core/model/severity";
import { subtractDecimals } from "../../core/numbers/decimal";
import { formatDecimal, formatPercent } from "../../core/numbers/format";

const severities: Readonly<Record<Severity, string>> = {
  error: "Sai",
  warning: "Cần hỏi",
  info: "Lưu ý",
};

const titles: Readonly<Record<RuleId, string>> = {
  sum: "Tổng khác các dòng cộng lại",
  ratio: "Tỉ lệ khác hai số đem chia",
  capped: "Tỉ lệ bị giữ ở 100%",
  copy: "Hai cột phải giống nhau mà khác",
  "target-people": "Chỉ tiêu người khác dân số × chỉ tiêu tỉ lệ",
  "separator-slip": "Dấu chấm hàng nghìn thành dấu thập phân",
  "mixed-separators": "Dấu chấm, dấu phẩy lẫn lộn",
  "error-cell": "Ô báo lỗi",
  "over-population": "Người tham gia nhiều hơn dân số",
  "zero-denominator": "Tỉ lệ có mẫu số bằng 0",
  unreadable: "Ô không đọc được thành số",
  "duplicate-unit": "Một đơn vị đứng ở nhiều dòng",
  "blank-unit": "Dòng có số mà không có tên",
  "padded-percent": "Tỉ lệ làm tròn rồi thêm số 0",
  "cut-percent": "Tỉ lệ bị cắt, không làm tròn",
  "text-number": "Số lưu dưới dạng chữ",
  "mixed-decimals": "Dòng tổng ghi số lẻ khác các dòng",
};

const styles: Readonly<Record<SeparatorStyle, string>> = {
  vi: "kiểu Việt Nam (1.234,5)",
  en: "kiểu Anh (1,234.5)",
};

const columnName = ({ column, mark }: Where): string =>
  mark === null ? `cột «${column}»` : `cột ${mark} (${column})`;

const placeOf = ({ where, cells }: Finding): string =>
  where.row === "" ? `Ô ${formatCell(cells[0])}` : `${where.row}, ${columnName(where)}`;

/** "lệch 4.578", whichever is more. */
function gap(a: Decimal, b: Decimal): string {
  const { units, scale } = subtractDecimals(a, b);
  return `lệch ${formatDecimal({ units: units < 0n ? -units : units, scale })}`;
}

/** Sentences about findings: what stands, what it should be, the difference, then what to do. */
export const findings = {
  severity: (severity: Severity): string => severities[severity],
  title: (rule: RuleId): string => titles[rule],
  explain: (finding: Finding): string => {
    const { detail, cells } = finding;
    const place = placeOf(finding);
    switch (detail.rule) {
      case "sum":
        return `${place} ghi ${formatDecimal(detail.printed)}; cộng ${detail.partCount} dòng được ${formatDecimal(detail.expected)} (${gap(detail.printed, detail.expected)}). Xem lại số tổng hoặc các dòng.`;
      case "ratio":
        return `${place} ghi ${formatPercent(detail.printed)}; ${formatDecimal(detail.numerator)} / ${formatDecimal(detail.denominator)} = ${formatPercent(detail.expected)} (${gap(detail.printed, detail.expected)} điểm phần trăm). Xem lại tỉ lệ hoặc hai số đem chia.`;
      case "capped":
        return `${place} ghi ${formatPercent(detail.printed)}; ${formatDecimal(detail.numerator)} / ${formatDecimal(detail.denominator)} = ${formatPercent(detail.expected)}. Nếu hai số đúng thì ghi tỉ lệ thật và nói rõ vì sao vượt 100%.`;
      case "copy":
        return `${place} ghi ${formatDecimal(detail.printed)}; ${columnName(detail.original)} ghi ${formatDecimal(detail.expected)} (${gap(detail.printed, detail.expected)}). Hai ô là một số: sửa ô sai.`;
      case "target-people":
        return `${place} ghi ${formatPercent(detail.printed)}; dân số ${formatDecimal(detail.population)} × ${formatPercent(detail.printed)} = ${formatDecimal(detail.expected)} người, chỉ tiêu người ghi ${formatDecimal(detail.people)} (${gap(detail.expected, detail.people)}). Xem lại tỉ lệ, dân số hoặc số người.`;
      case "over-population":
        return `${place} ghi ${formatDecimal(detail.insured)} người tham gia; dân số là ${formatDecimal(detail.population)} (${gap(detail.insured, detail.population)}). Có thể đúng nếu có người nơi khác tham gia; hỏi lại trước khi ký.`;
      case "zero-denominator":
        return `${place} ghi tỉ lệ của ${formatDecimal(detail.numerator)} trên 0, không tính được. Bỏ trống tỉ lệ hoặc ghi mẫu số.`;
      case "separator-slip":
        return `${place} là số ${formatDecimal(detail.stored)}; các ô cùng cột là số nguyên. Có lẽ là ${formatDecimal(detail.expected)}: sửa lại nếu đúng.`;
      case "mixed-separators":
        return `${place} ghi «${detail.printed}» theo ${styles[detail.style]}; phần lớn bảng ghi ${styles[detail.tableStyle]}. Số này là ${detail.printed.includes("%") ? formatPercent(detail.expected) : formatDecimal(detail.expected)}: ghi lại cho thống nhất.`;
      case "text-number":
        return `${detail.count} ô có số lưu dưới dạng chữ, bảng tính không cộng được. Đổi thành số.`;
      case "padded-percent":
        return `${place} ghi ${formatPercent(detail.printed)}; tính đúng ${detail.printed.scale} số lẻ là ${formatPercent(detail.expected)}. Bỏ số 0 ở cuối hoặc ghi ${formatPercent(detail.expected)}.`;
      case "cut-percent":
        return `${place} ghi ${formatPercent(detail.printed)}; làm tròn là ${formatPercent(detail.expected)} như các ô khác trong cột. Ghi lại cho thống nhất.`;
      case "mixed-decimals":
        return `${place} ghi ${detail.printed} số lẻ; các dòng ghi ${detail.expected}. Nên ghi thống nhất.`;
      case "error-cell":
        return `${place} báo lỗi ${detail.code}. Sửa công thức hoặc ghi lại số.`;
      case "unreadable":
        return `${place} ghi «${detail.text}», không đọc được thành số nên chưa được so. Ghi lại số.`;
      case "duplicate-unit":
        return `«${detail.label}» đứng ở ${detail.count} dòng (${cells.map(formatCell).join(", ")}). Gộp lại hoặc sửa tên.`;
      case "blank-unit":
        return `Dòng ${cells[0].row + 1} có số liệu mà không có tên đơn vị. Ghi tên hoặc bỏ dòng.`;
    }
  },
};
