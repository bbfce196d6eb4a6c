import type { Decimal } from "../model/decimal";
import type { FindingDetail, Found } from "../model/finding";
import type { Relation } from "../model/relation";
import type { Table } from "../model/table";
import { ratioPercent } from "../numbers/decimal";
import { oddPercents, type OddPercent } from "../relations/percent";
import { valueAt } from "../relations/places";
import { foundAt } from "./found";

interface Computed {
  readonly printed: Decimal;
  readonly expected: Decimal;
  readonly numerator: Decimal;
  readonly denominator: Decimal;
}

/** Findings about the percents of one verdict, with what their operands give at the printed decimals. */
export const foundPercents = (
  table: Table,
  relations: readonly Relation[],
  wanted: Exclude<OddPercent["verdict"], "baseless">,
  detail: (computed: Computed) => FindingDetail,
): readonly Found[] =>
  oddPercents(table, relations).flatMap(({ relation, verdict }) => {
    if (verdict !== wanted) return [];
    const printed = valueAt(table, relation.percent);
    const numerator = valueAt(table, relation.numerator);
    const denominator = valueAt(table, relation.denominator);
    // what 100% hides is told to two decimals
    const decimals = verdict === "capped" ? Math.max(printed.scale, 2) : printed.scale;
    const expected = ratioPercent(numerator, denominator, decimals, relation.rounding);
    const operands = [relation.numerator, relation.denominator];
    return foundAt(
      relation.percent,
      operands,
      detail({ printed, expected, numerator, denominator }),
      relation.origin,
    );
  });
