import type { Direction, Quantity } from "../../core/model/claim";
import type { Decimal } from "../../core/model/decimal";
import type { TextFindingDetail, TextRuleId } from "../../core/model/text-finding";
import { formatDecimal, formatPercent } from "../../core/numbers/format";
import type { text as vietnamese } from "../vi/text";

const titles: Readonly<Record<TextRuleId, string>> = {
  "text-attainment": "Attainment differs from actual over target",
  "text-fraction": "Percent differs from its fraction",
  "text-share": "Share differs from part over whole",
  "text-growth": "Growth differs from the change",
  "text-change": "Change differs from the two levels",
  "text-remaining": "Attainment differs from done and still to find",
  "text-gap": "Distance to the target computes otherwise",
  "text-direction": "Above or below contradicts the figures",
  "text-sum": "Total differs from the sum of its parts",
  "text-part": "Part larger than its whole",
  "text-weighted": "Whole grows outside the range of its parts",
  "text-reversed": "Fraction written the wrong way round",
  "text-unit": "Unit of money slipped",
  "text-magnitude": "Magnitude unlike comparable figures",
  "text-separator": "Decimal and thousands separators mixed up",
  "text-contradiction": "One indicator with two values",
  "text-points": "Should say percentage points",
  "text-rank": "Rank beyond the number ranked",
  "text-date-order": "Document older than the one it applies",
  "text-table": "Text differs from the table",
};

const moves: Readonly<Record<Direction, string>> = { up: "a rise", down: "a fall" };

function listed(parts: readonly Quantity[]): string {
  const shown = parts.slice(0, 6).map(({ value }) => formatDecimal(value));
  return shown.join(" + ") + (parts.length > shown.length ? " + …" : "");
}

const ratio = (part: Quantity, whole: Quantity, expected: Decimal): string =>
  `${part.printed} / ${whole.printed} = ${formatPercent(expected)}`;

function explain(detail: TextFindingDetail): string {
  switch (detail.rule) {
    case "text-attainment":
      return `Printed ${detail.printed.printed}; ${ratio(detail.actual, detail.target, detail.expected)}. Check the percent or the two figures.`;
    case "text-fraction":
      return `Printed ${detail.printed.printed}; ${ratio(detail.numerator, detail.denominator, detail.expected)}. Check the percent or the two figures.`;
    case "text-share":
      return `Printed ${detail.printed.printed}; ${ratio(detail.part, detail.whole, detail.expected)}. Check the share or the two figures.`;
    case "text-growth":
      return detail.expected === null
        ? `${detail.change.printed} is ${moves[detail.direction]} larger than all there is, ${detail.level.printed}, so it cannot be ${detail.printed.printed}. Check the level and the change.`
        : `Printed ${detail.printed.printed}; ${moves[detail.direction]} of ${detail.change.printed} to ${detail.level.printed} is ${formatPercent(detail.expected)}. Check the percent, the change or the level.`;
    case "text-change":
      return `Printed ${detail.printed.printed}; from ${detail.previous.printed} to ${detail.level.printed} it is ${detail.printed.unit.kind === "percent" ? formatPercent(detail.expected) : formatDecimal(detail.expected)}. Check the three figures.`;
    case "text-remaining":
      return `Printed ${detail.printed.printed}; ${detail.actual.printed} with ${detail.remaining.printed} still to find is ${formatPercent(detail.expected)}. Check the three figures.`;
    case "text-gap":
      return `Printed ${detail.printed.printed}; between ${detail.level.printed} and ${detail.target.printed} it is ${formatDecimal(detail.expected)}. Check the three figures.`;
    case "text-direction":
      return `Said to be ${detail.direction === "up" ? "above" : "below"}, but ${detail.printed.printed} is ${detail.direction === "up" ? "below" : "above"} ${detail.target.printed}. Check the words or the two figures.`;
    case "text-sum":
      return `Printed ${detail.printed.printed}; ${listed(detail.parts)} = ${formatDecimal(detail.expected)}. ${detail.exhaustive ? "Check the total or its parts." : "If these are all the parts, check the total or the parts."}`;
    case "text-part":
      return `The part is ${detail.part.printed}, more than its whole, ${detail.whole.printed}. Check the two figures.`;
    case "text-weighted":
      return `The whole changes by ${detail.printed.printed}, outside the range of its parts (${detail.least.printed} to ${detail.most.printed}). Check the percents.`;
    case "text-reversed":
      return `${formatDecimal(detail.numerator.value)}/${formatDecimal(detail.denominator.value)} is not ${detail.percent.printed}; ${formatDecimal(detail.denominator.value)}/${formatDecimal(detail.numerator.value)} is. Swap the two figures.`;
    case "text-unit":
      return `Printed ${detail.printed.printed}; only ${detail.expected} agrees with ${detail.beside.printed} and ${detail.proof.printed}. Check the unit.`;
    case "text-magnitude":
      return `Printed ${detail.printed.printed}, far too small beside ${detail.against.printed} in the same report. Perhaps ${detail.expected}: ask before signing.`;
    case "text-separator":
      return `Printed ${detail.printed.printed}; only ${formatDecimal(detail.expected)} agrees with ${detail.proof.printed}. Correct the separators.`;
    case "text-contradiction":
      return `This indicator is ${detail.printed.printed} here and ${detail.other.printed} elsewhere. Choose one for the whole report.`;
    case "text-points":
      return `The difference of two rates is in percentage points. Better ${formatDecimal(detail.printed.value)} điểm phần trăm than ${detail.printed.printed}.`;
    case "text-rank":
      return `Rank ${formatDecimal(detail.rank.value)} of ${formatDecimal(detail.among.value)}. Check the rank.`;
    case "text-date-order":
      return `“${detail.document}” is dated ${detail.date}, before “${detail.applied}” of ${detail.appliedDate}, which it applies. Check the two dates.`;
    case "text-table": {
      const { row, column, mark } = detail.where;
      const place = `${row === "" ? "" : `${row}, `}${mark === null ? `column “${column}”` : `column ${mark} (${column})`}`;
      return `The text has ${detail.printed.printed}; the table has ${formatDecimal(detail.expected)} (${place}). Check the text or the table.`;
    }
  }
}

export const text: typeof vietnamese = {
  title: (rule) => titles[rule],
  explain: ({ detail }) => explain(detail),
  link: ({ printed, where, agrees }) =>
    `${printed} ${agrees ? "is" : "differs from"} the cell ${where.row}, ${where.mark === null ? `column “${where.column}”` : `column ${where.mark} (${where.column})`}`,
};
