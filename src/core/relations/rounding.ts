import type { GrowthRelation, RatioRelation, Relation } from "../model/relation";
import type { Table } from "../model/table";
import { decimal, isRatioPercent, subtractDecimals } from "../numbers/decimal";
import { valueAt } from "./places";

type PercentRelation = RatioRelation | GrowthRelation;

/** The relations of one column, with the rounding its percents mostly follow. */
export function withRounding(table: Table, relations: readonly Relation[]): readonly Relation[] {
  let rounded = 0;
  let cut = 0;
  for (const relation of relations) {
    if (relation.kind !== "ratio" && relation.kind !== "growth") return relations;
    const isRounded = isPrinted(table, relation, "halfUp");
    const isCut = isPrinted(table, relation, "cut");
    if (isRounded && !isCut) rounded += 1;
    if (isCut && !isRounded) cut += 1;
  }
  return cut > rounded
    ? relations.map((relation) =>
        relation.kind === "ratio" || relation.kind === "growth"
          ? { ...relation, rounding: "cut" }
          : relation,
      )
    : relations;
}

function isPrinted(
  table: Table,
  relation: PercentRelation,
  rounding: PercentRelation["rounding"],
): boolean {
  const percent = valueAt(table, relation.percent);
  if (relation.kind === "ratio") {
    const numerator = valueAt(table, relation.numerator);
    return isRatioPercent(percent, numerator, valueAt(table, relation.denominator), rounding);
  }
  const previous = valueAt(table, relation.previous);
  const change = subtractDecimals(valueAt(table, relation.current), previous);
  const signed = relation.falls ? decimal(-percent.units, percent.scale) : percent;
  return isRatioPercent(signed, change, previous, rounding);
}
