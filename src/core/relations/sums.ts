import type { Decimal } from "../model/decimal";
import { figuredRows } from "../model/row-tree";
import type { AtMostRelation, SumRelation } from "../model/relation";
import type { NumberFigure, Table } from "../model/table";
import { isSum } from "../numbers/sum";
import { groundOf, judgeClaim, type Ground, type SettledClaim } from "./row-claims";
import { claimGroups } from "./group-claims";
import { claimParts, findOfWhich } from "./part-claims";
import { isNumberAt, numberAt, storedValue, type Places } from "./places";
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

/** Whether the relation holds; a total computed from slipped cells follows them and is no finding. */
export function isSumAt(table: Table, { total, parts }: SumRelation): boolean {
  const printed = numberAt(table, total);
  const figures = parts.map((part) => numberAt(table, part));
  const rounded = table.columns[total.column]?.unit !== "count";
  const adds = (read: (figure: NumberFigure) => Decimal): boolean =>
    isSum(read(printed), figures.map(read), rounded);
  return adds(({ value }) => value) || (printed.stored === "formula" && adds(storedValue));
}
