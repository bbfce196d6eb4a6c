import type { Relation } from "../model/relation";
import type { Table } from "../model/table";
import { findCeilings, findCopies, findProducts } from "./across";
import { placesOf } from "./places";
import { findRatios } from "./ratios";
import { findSums } from "./sums";

/** Everything that must hold between the figures of a table, by its labels and its layout. */
export function findRelations(table: Table): readonly Relation[] {
  const places = placesOf(table);
  return [
    ...findSums(table, places),
    ...findRatios(table, places),
    ...findCopies(table, places),
    ...findProducts(table, places),
    ...findCeilings(table, places),
  ];
}
