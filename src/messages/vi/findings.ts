import { columnLetters, formatCell } from "../../core/model/a1";
import type { Decimal } from "../../core/model/decimal";
import type {
  Finding,
  FindingDetail,
  Misadded,
  NamedCell,
  RuleId,
  Where,
} from "../../core/model/finding";
import type { SeparatorStyle } from "../../core/model/reading";
import type { Severity } from "../../core/model/severity";
import type { Verdict } from "../../core/model/table";
import { subtractDecimals } from "../../core/numbers/decimal";
import { formatDecimal, formatPercent } from "../../core/numbers/format";

const severities: Readonly<Record<Severity, string>> = {
  error: "Sai",
  warning: "Cần hỏi",
  info: "Lưu ý",
};

const titles: Readonly<Record<RuleId, string>> = {
  sum: "Tổng khác các số cộng lại",
  "of-which": "Số «trong đó» nhiều hơn số chung",
  ratio: "Tỉ lệ khác hai số đem chia",
  capped: "Tỉ lệ bị giữ ở 100%",
  difference: "Chênh lệch khác hai số đem trừ",
  average: "Số bình quân khác hai số đem chia",
  balance: "Số cuối khác số đầu cộng tăng trừ giảm",
  growth: "Tỉ lệ tăng giảm khác hai kỳ",
  shares: "Tỉ trọng cộng lại khác 100%",
  verdict: "Đánh giá trái với số liệu",
  jump: "Số thay đổi gấp nhiều lần",
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
  "formula-range": "Công thức tổng cộng thiếu hoặc thừa",
  "typed-among-formulas": "Số gõ tay giữa cột công thức",
  "formula-shape": "Công thức khác các dòng cùng cột",
  "swapped-operands": "Công thức tỉ lệ chia ngược",
  "formula-reference": "Công thức lấy ô chữ hoặc ô trống",
};

const styles: Readonly<Record<SeparatorStyle, string>> = {
  vi: "kiểu Việt Nam (1.234,5)",
  en: "kiểu Anh (1,234.5)",
};

const verdicts: Readonly<Record<Verdict, string>> = {
  exceeded: "Vượt",
  met: "Đạt",
  missed: "Không đạt",
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

/** "tăng 7,13%" or "giảm 4,43%" of a change from one figure to another. */
function changeText(previous: Decimal, current: Decimal, { units, scale }: Decimal): string {
  const isRise = subtractDecimals(current, previous).units >= 0n;
  const size = formatPercent({ units: units < 0n ? -units : units, scale });
  return `${isRise ? "tăng" : "giảm"} ${size}`;
}

/** What nothing but the other figures says is asked. */
const askedBy = ({ severity }: Finding): string =>
  severity === "warning"
    ? " Các số khác trong bảng đều khớp như vậy; nếu ô này tính cách khác thì bỏ qua."
    : "";

/** ", cùng 3 ô khác trong cột" where a finding has more cells than the one it tells of. */
const others = (cells: Finding["cells"]): string =>
  cells.length > 1 ? `, cùng ${cells.length - 1} ô khác trong cột` : "";

/** A sheet may hold formulas of pages. */
const formulaText = (formula: string): string =>
  formula.length > 80 ? `${formula.slice(0, 79)}…` : formula;

/** "dòng 13 (Thuận Nam), dòng 14 (Bác Ái)", the first few. */
function lines(along: "rows" | "columns", cells: readonly NamedCell[]): string {
  const named = cells.slice(0, 3).map(({ cell, name }) => {
    const line = along === "rows" ? `dòng ${cell.row + 1}` : `cột ${columnLetters(cell.column)}`;
    return name === "" ? line : `${line} (${name})`;
  });
  const more = cells.length - named.length;
  return (
    named.join(", ") + (more > 0 ? ` và ${more} ${along === "rows" ? "dòng" : "cột"} khác` : "")
  );
}

/** What a part is of: a row above it, or a column beside it. */
const wholeName = (part: Where, whole: Where): string =>
  part.row === whole.row ? columnName(whole) : `«${whole.row}»`;

/** What a total adds wrongly: exactly what it is off by. */
function misadded({ kind, rows }: Misadded): string {
  const named = lines("rows", rows);
  switch (kind) {
    case "part":
      return `Đúng bằng các dòng cộng thêm ${named}, đã nằm trong dòng trên. Bỏ ra khỏi tổng.`;
    case "group":
      return `Đúng bằng các dòng cộng thêm ${named}, đã là tổng của các dòng khác. Bỏ ra khỏi tổng.`;
    case "row":
      return `Đúng bằng các dòng với ${named} cộng hai lần. Chỉ cộng một lần.`;
    case "missing":
      return `Đúng bằng các dòng khi bỏ sót ${named}. Cộng thêm hoặc xem lại dòng đó.`;
  }
}

type BalanceDetail = Extract<FindingDetail, { readonly rule: "balance" }>;

/** "517 + 12 − 6" */
const balanceText = ({ added, taken }: BalanceDetail): string =>
  [
    added.map((one) => formatDecimal(one)).join(" + "),
    ...taken.map((one) => formatDecimal(one)),
  ].join(" − ");

/** " × 1.000.000", where millions are shared out as single đồng. */
const powerText = (power: number): string =>
  power === 0 ? "" : ` × ${formatDecimal({ units: 10n ** BigInt(power), scale: 0 })}`;

type RangeDetail = Extract<FindingDetail, { readonly rule: "formula-range" }>;

function rangeFaults({ along, missing, twice, foreign }: RangeDetail): string {
  const faults = [
    missing.length > 0 ? `bỏ sót ${lines(along, missing)}` : "",
    twice.length > 0 ? `cộng hai lần ${lines(along, twice)}` : "",
    foreign.length > 0 ? `cộng cả ${lines(along, foreign)} không phải dòng số liệu` : "",
  ];
  return faults.filter((fault) => fault !== "").join("; ");
}

/** Sentences about findings: what stands, what it should be, the difference, then what to do. */
export const findings = {
  severity: (severity: Severity): string => severities[severity],
  title: (rule: RuleId): string => titles[rule],
  verdict: (verdict: Verdict): string => verdicts[verdict],
  explain: (finding: Finding): string => {
    const { detail, cells } = finding;
    const place = placeOf(finding);
    switch (detail.rule) {
      case "sum":
        return `${place} ghi ${formatDecimal(detail.printed)}; cộng ${detail.partCount} ${detail.along === "rows" ? "dòng" : "cột"} được ${formatDecimal(detail.expected)} (${gap(detail.printed, detail.expected)}). ${detail.misadded === null ? `Xem lại số tổng hoặc các ${detail.along === "rows" ? "dòng" : "cột"}.` : misadded(detail.misadded)}${askedBy(finding)}`;
      case "of-which":
        return `${place} ghi ${formatDecimal(detail.part)}; ${wholeName(finding.where, detail.of)} chỉ có ${formatDecimal(detail.whole)} (${gap(detail.part, detail.whole)}). Số trong đó không thể nhiều hơn số chung: sửa số sai.${askedBy(finding)}`;
      case "ratio":
        return `${place} ghi ${formatPercent(detail.printed)}; ${formatDecimal(detail.numerator)} / ${formatDecimal(detail.denominator)} = ${formatPercent(detail.expected)} (${gap(detail.printed, detail.expected)} điểm phần trăm). Xem lại tỉ lệ hoặc hai số đem chia.${askedBy(finding)}`;
      case "difference":
        return `${place} ghi ${formatDecimal(detail.printed)}; ${formatDecimal(detail.minuend)} − ${formatDecimal(detail.subtrahend)} = ${formatDecimal(detail.expected)} (${gap(detail.printed, detail.expected)}). Xem lại ba số này.${askedBy(finding)}`;
      case "balance":
        return `${place} ghi ${formatDecimal(detail.printed)}; ${balanceText(detail)} = ${formatDecimal(detail.expected)} (${gap(detail.printed, detail.expected)}). Xem lại các số này.${askedBy(finding)}`;
      case "growth":
        return `${place} ghi ${formatPercent(detail.printed)}; từ ${formatDecimal(detail.previous)} đến ${formatDecimal(detail.current)} là ${changeText(detail.previous, detail.current, detail.expected)}. Xem lại tỉ lệ hoặc số của hai kỳ.${askedBy(finding)}`;
      case "average":
        return `${place} ghi ${formatDecimal(detail.printed)}; ${formatDecimal(detail.dividend)}${powerText(detail.power)} / ${formatDecimal(detail.divisor)} = ${formatDecimal(detail.expected)} (${gap(detail.printed, detail.expected)}). Xem lại số bình quân hoặc hai số đem chia.${askedBy(finding)}`;
      case "shares":
        return `${place} cùng ${detail.partCount - 1} cột khác cộng lại được ${formatPercent(detail.sum)}, đúng ra là 100%. Xem lại các tỉ trọng.${askedBy(finding)}`;
      case "verdict":
        return `${place} ghi «${detail.printed.trim()}»; chỉ tiêu ${detail.target}, thực hiện ${formatDecimal(detail.actual)}: ${verdicts[detail.expected].toLowerCase()}. Xem lại đánh giá hoặc số liệu.`;
      case "jump":
        return `${place} ghi ${formatDecimal(detail.current)}, kỳ trước ${formatDecimal(detail.previous)}: ${detail.rises ? "gấp" : "giảm"} ${formatDecimal(detail.times)} lần, khác hẳn các dòng khác. Địa giới thay đổi, hay gõ nhầm? Hỏi lại trước khi ký.`;
      case "capped":
        return `${place} ghi ${formatPercent(detail.printed)}; ${formatDecimal(detail.numerator)} / ${formatDecimal(detail.denominator)} = ${formatPercent(detail.expected)}. Nếu hai số đúng thì ghi tỉ lệ thật và nói rõ vì sao vượt 100%.`;
      case "copy":
        return `${place} ghi ${formatDecimal(detail.printed)}; ${columnName(detail.original)} ghi ${formatDecimal(detail.expected)} (${gap(detail.printed, detail.expected)}). Hai ô là một số: sửa ô sai.${askedBy(finding)}`;
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
      case "formula-range":
        return `${place}: ${formulaText(detail.formula)} ${rangeFaults(detail)}. ${detail.expected === null ? "Sửa lại vùng cộng." : `Đúng ra là ${detail.expected}.`}`;
      case "typed-among-formulas":
        return `${place} là số gõ tay, các dòng khác cùng cột là công thức. ${detail.expected === null ? "Ghi lại công thức nếu không cố ý." : `Nếu không cố ý thì ghi lại ${formulaText(detail.expected)}.`}`;
      case "formula-shape":
        return `${place}: ${formulaText(detail.formula)} tính khác các dòng cùng cột; theo các dòng đó là ${formulaText(detail.expected)}. Xem lại nếu không cố ý.`;
      case "swapped-operands":
        return `${place}: ${formulaText(detail.formula)} chia ngược${others(cells)}; tỉ lệ này là ${columnName(detail.numerator)} chia cho ${columnName(detail.denominator)}. ${detail.expected === null ? "Đổi chỗ hai số." : `Đúng ra là ${formulaText(detail.expected)}.`}`;
      case "formula-reference":
        return `${place}: ${formulaText(detail.formula)} lấy ô ${formatCell(detail.cell)} ${detail.holds === "text" ? "đang là chữ" : "đang trống"}${detail.count > 1 ? ` và ${detail.count - 1} ô khác như vậy` : ""}. ${detail.holds === "text" ? "Bảng tính có thể bỏ qua chữ: đổi thành số." : "Điền số hoặc sửa công thức."}`;
    }
  },
};
