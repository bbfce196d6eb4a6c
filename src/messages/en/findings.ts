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
import type { findings as vietnamese } from "../vi/findings";

const severities: Readonly<Record<Severity, string>> = {
  error: "Wrong",
  warning: "To ask",
  info: "Remark",
};

const titles: Readonly<Record<RuleId, string>> = {
  sum: "Total is not the sum of its parts",
  "of-which": "Part is more than its whole",
  ratio: "Percent is not the ratio of its operands",
  capped: "Percent held at 100%",
  difference: "Change is not the difference of its two figures",
  average: "Average is not its two figures divided",
  balance: "Closing figure is not opening plus rise less fall",
  growth: "Percent of growth is not what its two periods give",
  shares: "Shares do not make up 100%",
  verdict: "Verdict contradicts the figures",
  jump: "Figure several times what it was",
  copy: "Two columns that must agree differ",
  "target-people": "Target people are not population × target rate",
  "separator-slip": "Thousands dot became a decimal point",
  "mixed-separators": "Dots and commas mixed",
  "error-cell": "Cell shows an error",
  "over-population": "More insured than people",
  "zero-denominator": "Percent of zero",
  unreadable: "Cell cannot be read as a number",
  "duplicate-unit": "One unit on several rows",
  "blank-unit": "Row of figures without a name",
  "padded-percent": "Percent rounded, then padded with 0",
  "cut-percent": "Percent cut, not rounded",
  "text-number": "Numbers stored as text",
  "mixed-decimals": "Total row prints other decimals than the rows",
  "formula-range": "Sum formula adds too little or too much",
  "typed-among-formulas": "Typed number among formulas",
  "formula-shape": "Formula differs from its column's",
  "swapped-operands": "Percent formula divides the wrong way round",
  "formula-reference": "Formula uses a text or blank cell",
};

const styles: Readonly<Record<SeparatorStyle, string>> = {
  vi: "the Vietnamese way (1.234,5)",
  en: "the English way (1,234.5)",
};

const verdicts: Readonly<Record<Verdict, string>> = {
  exceeded: "exceeded",
  met: "met",
  missed: "missed",
};

const columnName = ({ column, mark }: Where): string =>
  mark === null ? `column “${column}”` : `column ${mark} (${column})`;

const placeOf = ({ where, cells }: Finding): string =>
  where.row === "" ? `Cell ${formatCell(cells[0])}` : `${where.row}, ${columnName(where)}`;

/** "off by 4.578", whichever is more. */
function gap(a: Decimal, b: Decimal): string {
  const { units, scale } = subtractDecimals(a, b);
  return `off by ${formatDecimal({ units: units < 0n ? -units : units, scale })}`;
}

/** "a rise of 7,13%" or "a fall of 4,43%" of a change from one figure to another. */
function changeText(previous: Decimal, current: Decimal, { units, scale }: Decimal): string {
  const isRise = subtractDecimals(current, previous).units >= 0n;
  const size = formatPercent({ units: units < 0n ? -units : units, scale });
  return `a ${isRise ? "rise" : "fall"} of ${size}`;
}

/** What nothing but the other figures says is asked. */
const askedBy = ({ severity }: Finding): string =>
  severity === "warning"
    ? " The other figures of the table all agree this way; ignore it if this one is computed otherwise."
    : "";

/** " (and 3 more in the column)" where a finding has more cells than the one it tells of. */
const others = (cells: Finding["cells"]): string =>
  cells.length > 1 ? ` (and ${cells.length - 1} more in the column)` : "";

/** A sheet may hold formulas of pages. */
const formulaText = (formula: string): string =>
  formula.length > 80 ? `${formula.slice(0, 79)}…` : formula;

/** "row 13 (Thuận Nam), row 14 (Bác Ái)", the first few. */
function lines(along: "rows" | "columns", cells: readonly NamedCell[]): string {
  const named = cells.slice(0, 3).map(({ cell, name }) => {
    const line = along === "rows" ? `row ${cell.row + 1}` : `column ${columnLetters(cell.column)}`;
    return name === "" ? line : `${line} (${name})`;
  });
  const more = cells.length - named.length;
  return named.join(", ") + (more > 0 ? ` and ${more} more` : "");
}

/** What a part is of: a row above it, or a column beside it. */
const wholeName = (part: Where, whole: Where): string =>
  part.row === whole.row ? columnName(whole) : `“${whole.row}”`;

/** What a total adds wrongly: exactly what it is off by. */
function misadded({ kind, rows }: Misadded): string {
  const named = lines("rows", rows);
  switch (kind) {
    case "part":
      return `That is the rows plus ${named}, part of the row above. Take it out of the total.`;
    case "group":
      return `That is the rows plus ${named}, already the sum of other rows. Take it out of the total.`;
    case "row":
      return `That is the rows with ${named} counted twice. Count it once.`;
    case "missing":
      return `That is the rows without ${named}. Add it or look at that row again.`;
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
    missing.length > 0 ? `leaves out ${lines(along, missing)}` : "",
    twice.length > 0 ? `adds ${lines(along, twice)} twice` : "",
    foreign.length > 0 ? `adds ${lines(along, foreign)}, which holds no figures` : "",
  ];
  return faults.filter((fault) => fault !== "").join("; ");
}

/** Figures stay in Vietnamese notation: they are compared with the sheet. */
export const findings: typeof vietnamese = {
  severity: (severity) => severities[severity],
  title: (rule) => titles[rule],
  verdict: (verdict) => verdicts[verdict],
  explain: (finding) => {
    const { detail, cells } = finding;
    const place = placeOf(finding);
    switch (detail.rule) {
      case "sum":
        return `${place} says ${formatDecimal(detail.printed)}; its ${detail.partCount} ${detail.along} add up to ${formatDecimal(detail.expected)} (${gap(detail.printed, detail.expected)}). ${detail.misadded === null ? `Check the total or the ${detail.along}.` : misadded(detail.misadded)}${askedBy(finding)}`;
      case "of-which":
        return `${place} says ${formatDecimal(detail.part)}; ${wholeName(finding.where, detail.of)} has only ${formatDecimal(detail.whole)} (${gap(detail.part, detail.whole)}). A part cannot be more than its whole: correct the wrong figure.${askedBy(finding)}`;
      case "ratio":
        return `${place} says ${formatPercent(detail.printed)}; ${formatDecimal(detail.numerator)} / ${formatDecimal(detail.denominator)} = ${formatPercent(detail.expected)} (${gap(detail.printed, detail.expected)} points). Check the percent or its two operands.${askedBy(finding)}`;
      case "difference":
        return `${place} says ${formatDecimal(detail.printed)}; ${formatDecimal(detail.minuend)} − ${formatDecimal(detail.subtrahend)} = ${formatDecimal(detail.expected)} (${gap(detail.printed, detail.expected)}). Check the three figures.${askedBy(finding)}`;
      case "balance":
        return `${place} says ${formatDecimal(detail.printed)}; ${balanceText(detail)} = ${formatDecimal(detail.expected)} (${gap(detail.printed, detail.expected)}). Check these figures.${askedBy(finding)}`;
      case "growth":
        return `${place} says ${formatPercent(detail.printed)}; from ${formatDecimal(detail.previous)} to ${formatDecimal(detail.current)} is ${changeText(detail.previous, detail.current, detail.expected)}. Check the percent or the two periods.${askedBy(finding)}`;
      case "average":
        return `${place} says ${formatDecimal(detail.printed)}; ${formatDecimal(detail.dividend)}${powerText(detail.power)} / ${formatDecimal(detail.divisor)} = ${formatDecimal(detail.expected)} (${gap(detail.printed, detail.expected)}). Check the average or its two figures.${askedBy(finding)}`;
      case "shares":
        return `${place} and ${detail.partCount - 1} more columns make up ${formatPercent(detail.sum)}, not 100%. Check the shares.${askedBy(finding)}`;
      case "verdict":
        return `${place} says “${detail.printed.trim()}”; the target is ${detail.target} and the actual figure ${formatDecimal(detail.actual)}: ${verdicts[detail.expected]}. Check the verdict or the figures.`;
      case "jump":
        return `${place} says ${formatDecimal(detail.current)}, the period before ${formatDecimal(detail.previous)}: ${formatDecimal(detail.times)} times ${detail.rises ? "as much" : "less"}, unlike the other rows. Did borders change, or was it mistyped? Ask before signing.`;
      case "capped":
        return `${place} says ${formatPercent(detail.printed)}; ${formatDecimal(detail.numerator)} / ${formatDecimal(detail.denominator)} = ${formatPercent(detail.expected)}. If both numbers are right, print the real percent and say why it is over 100%.`;
      case "copy":
        return `${place} says ${formatDecimal(detail.printed)}; ${columnName(detail.original)} says ${formatDecimal(detail.expected)} (${gap(detail.printed, detail.expected)}). Both are one figure: correct the wrong cell.${askedBy(finding)}`;
      case "target-people":
        return `${place} says ${formatPercent(detail.printed)}; population ${formatDecimal(detail.population)} × ${formatPercent(detail.printed)} = ${formatDecimal(detail.expected)} people, the target says ${formatDecimal(detail.people)} (${gap(detail.expected, detail.people)}). Check the rate, the population or the people.`;
      case "over-population":
        return `${place} says ${formatDecimal(detail.insured)} insured; the population is ${formatDecimal(detail.population)} (${gap(detail.insured, detail.population)}). Possible if people from elsewhere are insured here; ask before signing.`;
      case "zero-denominator":
        return `${place} is a percent of ${formatDecimal(detail.numerator)} over 0, which is none. Leave the percent blank or fill in the denominator.`;
      case "separator-slip":
        return `${place} is the number ${formatDecimal(detail.stored)}; the column counts whole people. It probably means ${formatDecimal(detail.expected)}: correct it if so.`;
      case "mixed-separators":
        return `${place} is written “${detail.printed}”, ${styles[detail.style]}; most of the table is written ${styles[detail.tableStyle]}. It means ${detail.printed.includes("%") ? formatPercent(detail.expected) : formatDecimal(detail.expected)}: write it like the others.`;
      case "text-number":
        return `${detail.count} ${detail.count === 1 ? "cell holds its number" : "cells hold their numbers"} as text, which a spreadsheet does not add. Turn them into numbers.`;
      case "padded-percent":
        return `${place} says ${formatPercent(detail.printed)}; to ${detail.printed.scale} decimals it is ${formatPercent(detail.expected)}. Drop the last 0 or write ${formatPercent(detail.expected)}.`;
      case "cut-percent":
        return `${place} says ${formatPercent(detail.printed)}; rounded like the rest of its column it is ${formatPercent(detail.expected)}. Write it like the others.`;
      case "mixed-decimals":
        return `${place} prints ${detail.printed} decimals; the rows print ${detail.expected}. Better print the same.`;
      case "error-cell":
        return `${place} shows ${detail.code}. Correct the formula or type the number.`;
      case "unreadable":
        return `${place} says “${detail.text}”, which cannot be read as a number and was not compared. Type the number.`;
      case "duplicate-unit":
        return `“${detail.label}” stands on ${detail.count} rows (${cells.map(formatCell).join(", ")}). Merge them or correct the name.`;
      case "blank-unit":
        return `Row ${cells[0].row + 1} has figures but no unit name. Name it or remove it.`;
      case "formula-range":
        return `${place}: ${formulaText(detail.formula)} ${rangeFaults(detail)}. ${detail.expected === null ? "Correct its range." : `It should be ${detail.expected}.`}`;
      case "typed-among-formulas":
        return `${place} is typed; the other rows of its column are formulas. ${detail.expected === null ? "Restore the formula unless it is meant." : `Unless it is meant, write ${formulaText(detail.expected)}.`}`;
      case "formula-shape":
        return `${place}: ${formulaText(detail.formula)} computes something else than the other rows of its column, where it would be ${formulaText(detail.expected)}. Look again unless it is meant.`;
      case "swapped-operands":
        return `${place}: ${formulaText(detail.formula)} divides the wrong way round${others(cells)}; this percent is ${columnName(detail.numerator)} over ${columnName(detail.denominator)}. ${detail.expected === null ? "Swap the two." : `It should be ${formulaText(detail.expected)}.`}`;
      case "formula-reference":
        return `${place}: ${formulaText(detail.formula)} uses ${formatCell(detail.cell)}, which ${detail.holds === "text" ? "holds text" : "is blank"}${detail.count > 1 ? `, and ${detail.count - 1} more such cells` : ""}. ${detail.holds === "text" ? "A spreadsheet may pass over text: turn it into a number." : "Fill it in or correct the formula."}`;
    }
  },
};
