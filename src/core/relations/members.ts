import type { Relation } from "../model/relation";
import type { Place } from "../model/table";

/** Every place a relation touches. */
export function membersOf(relation: Relation): readonly Place[] {
  switch (relation.kind) {
    case "sum":
      return [relation.total, ...relation.parts];
    case "ratio":
      return [relation.percent, relation.numerator, relation.denominator];
    case "copy":
      return [relation.copy, relation.original];
    case "product":
      return [relation.product, relation.base, relation.rate];
    case "difference":
      return [relation.difference, relation.minuend, relation.subtrahend];
    case "balance":
      return [relation.result, ...relation.added, ...relation.taken];
    case "average":
      return [relation.average, relation.dividend, relation.divisor];
    case "growth":
      return [relation.percent, relation.current, relation.previous];
    case "hundred":
      return relation.parts;
    case "atMost":
      return [relation.part, relation.whole];
  }
}
