import type { Relation } from "../model/relation";
import type { Place } from "../model/table";

/** Where a relation's result stands: what the others of it are added, copied or divided into. */
export function resultPlace(relation: Relation): Place {
  switch (relation.kind) {
    case "sum":
      return relation.total;
    case "copy":
      return relation.copy;
    case "ratio":
    case "growth":
      return relation.percent;
    case "difference":
      return relation.difference;
    case "balance":
      return relation.result;
    case "average":
      return relation.average;
    case "product":
      return relation.product;
    case "hundred":
      return relation.parts[0];
    case "atMost":
      return relation.part;
  }
}
