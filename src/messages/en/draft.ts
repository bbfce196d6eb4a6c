import type { Compared } from "../../core/draft/period";
import type {
  Change,
  Extreme,
  PeopleBlock,
  Sentence,
  Subject,
  Trend,
} from "../../core/draft/sentence";
import type { Decimal } from "../../core/model/decimal";
import { formatDecimal, formatPercent } from "../../core/numbers/format";
import type { draft as vietnamese } from "../vi/draft";

const insurances: Readonly<Record<PeopleBlock, string>> = {
  compulsory: "compulsory social insurance",
  voluntary: "voluntary social insurance",
  health: "health insurance",
  unemployment: "unemployment insurance",
};

const unitOf = (subject: Subject): string => (subject.kind === "people" ? "people" : subject.unit);

const amount = (value: Decimal, unit: string): string => `${formatDecimal(value)} ${unit}`.trim();

function level(subject: Subject, value: Decimal): string {
  if (subject.kind === "people") {
    return `${amount(value, "people")} have ${insurances[subject.block]}`;
  }
  return `${subject.name === "" ? "The result" : subject.name} is ${amount(value, subject.unit)}`;
}

const compared = (period: Compared): string => {
  if (period.kind === "period") return period.name;
  return `the same period of ${period.year === null ? "last year" : period.year}`;
};

const changes: Readonly<Record<Exclude<Trend, "same">, string>> = { up: "up", down: "down" };

function change({ trend, amount: by, growth, compared: period }: Change, unit: string): string {
  if (trend === "same") return `the same as in ${compared(period)}`;
  const rate = growth === null ? "" : ` (${formatPercent(growth)})`;
  return `${changes[trend]} ${amount(by, unit)}${rate} on ${compared(period)}`;
}

const extreme = ({ names, rate }: Extreme): string =>
  `${names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`} (${formatPercent(rate)})`;

export const draft: typeof vietnamese = {
  sentence: (sentence: Sentence): string => {
    switch (sentence.kind) {
      case "level": {
        const { subject, value, target } = sentence;
        const unit = unitOf(subject);
        const parts = [
          level(subject, value),
          target === null
            ? ""
            : `${formatPercent(target.attainment)} of the target (${amount(target.value, unit)})`,
          sentence.change === null ? "" : change(sentence.change, unit),
        ];
        return `${parts.filter((part) => part !== "").join(", ")}.`;
      }
      case "coverage": {
        const { rate, insured, population, target } = sentence;
        const base = `Health insurance covers ${formatPercent(rate)} of the population (${formatDecimal(insured)}/${formatDecimal(population)} people)`;
        if (target === null) return `${base}.`;
        const aim = `the target (${formatPercent(target.rate)})`;
        return target.trend === "same"
          ? `${base}, as ${aim} asks.`
          : `${base}, ${formatDecimal(target.points)} percentage points ${target.trend === "up" ? "above" : "below"} ${aim}.`;
      }
      case "remaining": {
        const { subject, value, monthly } = sentence;
        const unit = unitOf(subject);
        const base = `The year's target is ${amount(value, unit)} away`;
        return monthly === null
          ? `${base}.`
          : `${base}: at least ${amount(monthly.value, unit)} more in each of the ${monthly.months} months left.`;
      }
      case "exceeded":
        return `The target was exceeded by ${amount(sentence.value, unitOf(sentence.subject))}.`;
      case "extremes":
        return `The highest rate is that of ${extreme(sentence.highest)}, the lowest that of ${extreme(sentence.lowest)}.`;
    }
  },
};
