import { causeOf, type TableCause } from "../core/causes";
import { formatCell } from "../core/model/a1";
import type { Decimal } from "../core/model/decimal";
import type { FindingDetail } from "../core/model/finding";
import type { Review } from "../core/model/review";
import { ratioPercent } from "../core/numbers/decimal";
import { formatDecimal, formatPercent } from "../core/numbers/format";
import { words } from "./words";

/**
 * A review as rows of a sheet: cell, rule, printed, expected, explanation, cause, under a heading.
 * Remarks on form are left out: they speak of number formats, which a function is not told. One
 * sentence says that nothing was found, or that there was nothing to check.
 */
export function listFindings({ tables }: Review, causes: readonly TableCause[]): string[][] {
  const { heading, noTable, nothing } = words().functions.list;
  if (tables.length === 0) return [[noTable]];
  const findings = tables.flatMap((table) => table.findings);
  const rows = findings
    .filter(({ severity }) => severity !== "info")
    .map((finding) => [
      finding.cells.map(formatCell).join(", "),
      words().findings.title(finding.detail.rule),
      ...printedAndExpected(finding.detail),
      words().findings.explain(finding),
      sayCause(causeOf(finding, causes)),
    ]);
  if (rows.length > 0) return [[...heading], ...rows];
  return [[nothing(tables.reduce((count, { relations }) => count + relations.length, 0))]];
}

/** "c1: BHYT – Thực hiện: hai bản số liệu lẫn nhau"; "" for a finding by itself. */
const sayCause = (cause: TableCause | null): string =>
  cause === null ? "" : `${cause.id}: ${words().causes.title(cause)}`;

/** What stands in the cell and what should; "" where the rule knows no value. */
function printedAndExpected(detail: FindingDetail): readonly [printed: string, expected: string] {
  switch (detail.rule) {
    case "sum":
    case "copy":
    case "difference":
    case "balance":
    case "average":
      return [formatDecimal(detail.printed), formatDecimal(detail.expected)];
    case "ratio":
    case "capped":
    case "growth":
    case "padded-percent":
    case "cut-percent":
      return [formatPercent(detail.printed), formatPercent(detail.expected)];
    case "target-people":
      return [formatPercent(detail.printed), impliedRate(detail.people, detail.population)];
    case "of-which":
      return [formatDecimal(detail.part), `≤ ${formatDecimal(detail.whole)}`];
    case "over-population":
      return [formatDecimal(detail.insured), `≤ ${formatDecimal(detail.population)}`];
    case "separator-slip":
      return [formatDecimal(detail.stored), formatDecimal(detail.expected)];
    case "mixed-separators":
      return [
        detail.printed,
        (detail.printed.includes("%") ? formatPercent : formatDecimal)(detail.expected),
      ];
    case "shares":
      return [formatPercent(detail.sum), "100%"];
    case "verdict":
      return [detail.printed, words().findings.verdict(detail.expected)];
    case "jump":
      return [formatDecimal(detail.current), ""];
    case "error-cell":
      return [detail.code, ""];
    case "unreadable":
      return [detail.text, ""];
    case "duplicate-unit":
      return [detail.label, ""];
    case "mixed-decimals":
      return [String(detail.printed), String(detail.expected)];
    case "formula-range":
    case "formula-shape":
    case "swapped-operands":
      return [detail.formula, detail.expected ?? ""];
    case "formula-reference":
      return [detail.formula, ""];
    case "typed-among-formulas":
      return ["", detail.expected ?? ""];
    case "zero-denominator":
    case "text-number":
    case "blank-unit":
      return ["", ""];
  }
}

/** The target rate that target people are of a population, as it is assigned: two decimals. */
const impliedRate = (people: Decimal, population: Decimal): string =>
  population.units === 0n ? "" : formatPercent(ratioPercent(people, population, 2));
