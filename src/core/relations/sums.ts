import { figuredRows } from "../model/row-tree";
import type { AtMostRelation, SumRelation } from "../model/relation";
import type { Table } from "../model/table";
import { groundOf, judgeClaim, type Ground, type SettledClaim } from "./row-claims";
import { claimGroups } from "./group-claims";
import { claimParts, findOfWhich } from "./part-claims";
import { isNumberAt, type Places } from "./places";
import { claimShares } from "./share-claims";
import { claimTotals } from "./total-claims";

/** Sums down: totals and groups of the rows they add, and rows whose parts are all there is of them. */
export function findSums(table: Table, places: Places): readonly (SumRelation | AtMostRelation)[] {
  const ground = groundOf(table);
  const totals = claimTotals(ground);
  const claims = [
    ...totals,
    ...claimGroups(ground, totals),
    ...claimParts(ground),
    ...claimShares(ground, totals),
  ];
  return [
    ...claims.flatMap((claim) => toRelations(ground, claim, places)),
    ...findOfWhich(ground, places),
  ];
}

const toRelations = (
  ground: Ground,
  claim: SettledClaim,
  places: Places,
): readonly SumRelation[] => {
  const { table, tree } = ground;
  return claim.columns
    .filter((column) => judgeClaim(ground, claim, column) !== null)
    .map((column): SumRelation => ({
      kind: "sum",
      origin: claim.origin,
      total: places(claim.total, column),
      parts: figuredRows(tree, table.figures, claim.parts, column)
        .map((row) => places(row, column))
        .filter((part) => isNumberAt(table, part)),
    }));
};
