import type { Decimal } from "../../core/model/decimal";
import type { Compared } from "../../core/draft/period";
import type {
  Change,
  Extreme,
  PeopleBlock,
  Sentence,
  Subject,
  Trend,
} from "../../core/draft/sentence";
import { formatDecimal, formatPercent } from "../../core/numbers/format";

const insurances: Readonly<Record<PeopleBlock, string>> = {
  compulsory: "BHXH bắt buộc",
  voluntary: "BHXH tự nguyện",
  health: "BHYT",
  unemployment: "BHTN",
};

const unitOf = (subject: Subject): string => (subject.kind === "people" ? "người" : subject.unit);

const amount = (value: Decimal, unit: string): string => `${formatDecimal(value)} ${unit}`.trim();

/** "Đã có 45.925 người tham gia BHXH bắt buộc", "Thu BHXH là 700 triệu đồng". */
function level(subject: Subject, value: Decimal): string {
  if (subject.kind === "people") {
    return `Đã có ${amount(value, "người")} tham gia ${insurances[subject.block]}`;
  }
  return `${subject.name === "" ? "Kết quả thực hiện" : subject.name} là ${amount(value, subject.unit)}`;
}

const compared = (period: Compared): string => {
  if (period.kind === "period") return period.name;
  return period.year === null ? "cùng kỳ năm trước" : `cùng kỳ năm ${period.year}`;
};

const changes: Readonly<Record<Exclude<Trend, "same">, string>> = { up: "tăng", down: "giảm" };

function change({ trend, amount: by, growth, compared: period }: Change, unit: string): string {
  if (trend === "same") return `bằng ${compared(period)}`;
  const rate = growth === null ? "" : ` (${changes[trend]} ${formatPercent(growth)})`;
  return `${changes[trend]} ${amount(by, unit)}${rate} so với ${compared(period)}`;
}

const extreme = ({ names, rate }: Extreme): string =>
  `${names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} và ${names.at(-1) ?? ""}`} (${formatPercent(rate)})`;

/** The standard sentences of a report. */
export const draft = {
  sentence: (sentence: Sentence): string => {
    switch (sentence.kind) {
      case "level": {
        const { subject, value, target } = sentence;
        const unit = unitOf(subject);
        const parts = [
          level(subject, value),
          target === null
            ? ""
            : `đạt ${formatPercent(target.attainment)} chỉ tiêu giao (${amount(target.value, unit)})`,
          sentence.change === null ? "" : change(sentence.change, unit),
        ];
        return `${parts.filter((part) => part !== "").join(", ")}.`;
      }
      case "coverage": {
        const { rate, insured, population, target } = sentence;
        const base = `Tỷ lệ bao phủ BHYT đạt ${formatPercent(rate)} dân số (${formatDecimal(insured)}/${formatDecimal(population)} người)`;
        if (target === null) return `${base}.`;
        const aim = `chỉ tiêu giao (${formatPercent(target.rate)})`;
        return target.trend === "same"
          ? `${base}, bằng ${aim}.`
          : `${base}, ${target.trend === "up" ? "cao" : "thấp"} hơn ${formatDecimal(target.points)} điểm phần trăm so với ${aim}.`;
      }
      case "remaining": {
        const { subject, value, monthly } = sentence;
        const unit = unitOf(subject);
        const base = `Để đạt chỉ tiêu năm còn thiếu ${amount(value, unit)}`;
        return monthly === null
          ? `${base}.`
          : `${base}, mỗi tháng trong ${monthly.months} tháng còn lại cần thêm ít nhất ${amount(monthly.value, unit)}.`;
      }
      case "exceeded":
        return `Đã vượt chỉ tiêu ${amount(sentence.value, unitOf(sentence.subject))}.`;
      case "extremes":
        return `Đơn vị có tỷ lệ cao nhất là ${extreme(sentence.highest)}, thấp nhất là ${extreme(sentence.lowest)}.`;
    }
  },
};
