import type { Decimal } from "../model/decimal";
import type { Finding, FindingDetail } from "../model/finding";
import type { Relation } from "../model/relation";
import type { Severity } from "../model/severity";
import type { Table } from "../model/table";
import { ratioPercent } from "../numbers/decimal";
import { judgePercent, type PercentVerdict } from "../relations/percent";
import { valueAt } from "../relations/places";
import { findingAt } from "./at";

interface Computed {
  readonly printed: Decimal;
  readonly expected: Decimal;
  readonly numerator: Decimal;
  readonly denominator: Decimal;
}

/** Findings about the percents of one verdict, with what their operands give at the printed decimals. */
export const percentFindings = (
  table: Table,
  relations: readonly Relation[],
  severity: Severity,
  verdict: PercentVerdict,
  detail: (computed: Computed) => FindingDetail,
): readonly Finding[] =>
  relations.flatMap((relation) => {
    if (relation.kind !== "ratio" || judgePercent(table, relation) !== verdict) return [];
    const printed = valueAt(table, relation.percent);
    const numerator = valueAt(table, relation.numerator);
    const denominator = valueAt(table, relation.denominator);
    // what 100% hides is told to two decimals
    const decimals = verdict === "capped" ? Math.max(printed.scale, 2) : printed.scale;
    const expected = ratioPercent(numerator, denominator, decimals, relation.rounding);
    const computed = { printed, expected, numerator, denominator };
    const operands = [relation.numerator, relation.denominator];
    return [findingAt(table, severity, relation.percent, detail(computed), operands)];
  });
