import type { Relation } from "../model/relation";
import type { Table } from "../model/table";
import { findCeilings, findCopies, findProducts } from "./across";
import { claimSums } from "./across-sums";
import { claimAverages } from "./averages";
import { claimBalances } from "./balances";
import { claimChanges } from "./changes";
import { claimsOf } from "./column-claims";
import { claimEvident } from "./evidence";
import { claimMarked } from "./mark-claims";
import { placesOf } from "./places";
import { claimRatios } from "./ratios";
import { claimShares } from "./shares";
import { findSums } from "./sums";

/**
 * Everything that must hold between the figures of a table: down its rows, then across its columns, by
 * printed formulas, labels and layout first and then by what the figures show.
 */
export function findRelations(table: Table): readonly Relation[] {
  const places = placesOf(table);
  const claims = claimsOf(table, places);
  const down = findSums(table, places);
  claimMarked(claims);
  claimRatios(claims);
  const copies = findCopies(table, places);
  claims.add(copies, copies[0]?.copy.column);
  const products = findProducts(table, places);
  // the rate is where such a relation is told, and no ratio of its own
  claims.add(products, products[0]?.rate.column);
  claims.add(findCeilings(table, places));
  claimSums(claims);
  claimBalances(claims);
  claimChanges(claims);
  claimShares(claims);
  claimAverages(claims);
  claimEvident(claims);
  return [...down, ...claims.found];
}
