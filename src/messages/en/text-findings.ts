import { formatCell } from "../../core/model/a1";
import type { Quantity, TextUnit } from "../../core/model/claim";
import type { Decimal } from "../../core/model/decimal";
import type { Where } from "../../core/model/finding";
import type { CellRef } from "../../core/model/reference";
import type { TextFinding, TextRuleId } from "../../core/model/text-finding";
import { formatDecimal, formatPercent } from "../../core/numbers/format";
import type { textFindings as vietnamese } from "../vi/text-findings";

const titles: Readonly<Record<TextRuleId, string>> = {
  "text-attainment": "Attainment differs from its figures",
  "text-fraction": "Percent differs from the fraction beside it",
  "text-share": "Share differs from its figures",
  "text-growth": "Growth does not follow",
  "text-change": "Change does not follow",
  "text-remaining": "Percent does not fit what is left",
  "text-gap": "Distance does not follow",
  "text-direction": "Words say the opposite",
  "text-sum": "Sum differs from its parts",
  "text-part": "A part above its whole",
  "text-weighted": "Whole outside the range of its parts",
  "text-reversed": "Fraction turned round",
  "text-unit": "Wrong unit",
  "text-magnitude": "Unusual size",
  "text-separator": "Separators mistaken",
  "text-contradiction": "Two places, two figures",
  "text-points": "“Percentage points” is meant",
  "text-rank": "Rank beyond those ranked",
  "text-date-order": "Document older than what it applies",
  "text-table": "Differs from the table",
};

function figure(value: Decimal, unit: TextUnit): string {
  if (unit.kind === "percent") return formatPercent(value);
  return unit.kind === "points"
    ? `${formatDecimal(value)} percentage points`
    : formatDecimal(value);
}

const columnName = ({ column, mark }: Where): string =>
  mark === null ? `column “${column}”` : `column ${mark} (${column})`;

const sumOf = (parts: readonly Quantity[]): string =>
  parts.length > 8
    ? `the sum of ${parts.length} parts`
    : parts.map(({ value }) => formatDecimal(value)).join(" + ");

export const textFindings: typeof vietnamese = {
  title: (rule: TextRuleId): string => titles[rule],
  place: (cell: CellRef, where: Where): string =>
    `${cell.sheet}!${formatCell(cell)}: ${where.row}, ${columnName(where)}`,
  explain: ({ detail, expected }: TextFinding): string => {
    switch (detail.rule) {
      case "text-attainment":
        return `Says ${detail.printed.printed}; ${formatDecimal(detail.actual.value)} / ${formatDecimal(detail.target.value)} = ${formatPercent(detail.expected)}. Check the percent or the two figures.`;
      case "text-fraction":
        return `Says ${detail.printed.printed}; ${formatDecimal(detail.numerator.value)} / ${formatDecimal(detail.denominator.value)} = ${formatPercent(detail.expected)}. Check the percent or the two figures.`;
      case "text-share":
        return `Says ${detail.printed.printed}; ${formatDecimal(detail.part.value)} / ${formatDecimal(detail.whole.value)} = ${formatPercent(detail.expected)}. Check the share or the two figures.`;
      case "text-growth": {
        const stands = `Says ${detail.direction} ${detail.printed.printed}; ${detail.direction} ${detail.change.printed} to ${detail.level.printed}`;
        return detail.expected === null
          ? `${stands} cannot be: the change is not below the level. Check all three figures.`
          : `${stands} is ${formatPercent(detail.expected)}. Check the percent, the change or the level.`;
      }
      case "text-change":
        return `Says ${detail.printed.printed}; from ${detail.previous.printed} to ${detail.level.printed} is ${figure(detail.expected, detail.printed.unit)}. Check the change or the figures of both periods.`;
      case "text-remaining":
        return `Says ${detail.printed.printed}; with ${detail.actual.printed} done and ${detail.remaining.printed} left it is ${formatPercent(detail.expected)}. Check the percent or what is left.`;
      case "text-gap":
        return `Says ${detail.printed.printed}; ${detail.level.printed} and ${detail.target.printed} are ${figure(detail.expected, detail.printed.unit)} apart. Check the distance or the two figures.`;
      case "text-direction":
        return `The words say ${detail.direction === "up" ? "above" : "below"}, but ${detail.printed.printed} is ${detail.direction === "up" ? "below" : "above"} ${detail.target.printed}. Correct the words or the figure.`;
      case "text-sum":
        return `Says ${detail.printed.printed}; ${sumOf(detail.parts)} = ${figure(detail.expected, detail.printed.unit)}. ${detail.exhaustive ? "Check the sum or its parts." : "Check the sum, its parts, or name what is left out."}`;
      case "text-part":
        return `The part is ${detail.part.printed}, the whole only ${detail.whole.printed}. Check both.`;
      case "text-weighted":
        return `Says ${detail.printed.printed}; its parts run only from ${detail.least.printed} to ${detail.most.printed}. Check the percents.`;
      case "text-reversed":
        return `${formatDecimal(detail.numerator.value)} / ${formatDecimal(detail.denominator.value)} is not ${detail.percent.printed}; ${formatDecimal(detail.denominator.value)} / ${formatDecimal(detail.numerator.value)} is. Swap the two.`;
      case "text-unit":
        return `Says ${detail.printed.printed}; beside ${detail.beside.printed} only ${detail.expected} agrees with ${detail.proof.printed}. Check the unit.`;
      case "text-magnitude":
        return `Says ${detail.printed.printed}, far from ${detail.against.printed}. Perhaps ${detail.expected}; check the unit.`;
      case "text-separator":
        return `Says ${detail.printed.printed}; only ${formatDecimal(detail.expected)} agrees with ${detail.proof.printed}. Check dot and comma.`;
      case "text-contradiction":
        return `Says ${detail.printed.printed} here and ${detail.other.printed} on line ${detail.other.span.line} of the same indicator${detail.subject === "" ? "" : ` (“${detail.subject}”)`}. Keep the right one in both places.`;
      case "text-points":
        return `${detail.printed.printed} is the difference of two percents: better ${expected ?? "“percentage points”"}. The figure is not wrong.`;
      case "text-rank":
        return `Says rank ${formatDecimal(detail.rank.value)} of ${formatDecimal(detail.among.value)}. Check both.`;
      case "text-date-order":
        return `${detail.document} is dated ${detail.date} but applies ${detail.applied} of ${detail.appliedDate}, which is younger. Check both dates.`;
      case "text-table":
        return `Says ${detail.printed.printed}; the table has ${figure(detail.expected, detail.printed.unit)} (${textFindings.place(detail.cell, detail.where)}). Correct the sentence or the table.`;
    }
  },
};
