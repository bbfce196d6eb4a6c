import {
  judgeClaim,
  weighClaims,
  type Claim,
  type Ground,
  type SettledClaim,
  type Weight,
} from "./row-claims";

/** A relation nothing but figures tells has to hold this often. */
export const leastEvidence = 4;

/**
 * Groups as sums of the rows right under them, if most such sums hold. Those that signs set under each
 * other speak for one another, as do those that figures did; so do the totals that add them, but not
 * for a group that agrees with none of several columns.
 */
export function claimGroups(
  ground: Ground,
  totals: readonly SettledClaim[],
): readonly SettledClaim[] {
  const { table, tree, adding } = ground;
  const claims = table.rows.flatMap(({ kind, origin }, total): readonly Claim[] => {
    const parts = tree.children[total] ?? [];
    return kind === "group" && parts.length > 0 ? [{ total, parts, origin }] : [];
  });
  return (["label", "evidence"] as const).flatMap((origin) => {
    const alike = claims.filter((claim) => claim.origin === origin);
    const weighed = alike.map((claim) => ({ claim, ...weighClaims(ground, [claim]) }));
    const { holds, fails } = addWeights(weighed);
    const isSure = holds > fails && (origin === "label" || holds >= leastEvidence);
    const over = totals.filter(({ parts }) => alike.some(({ total }) => parts.includes(total)));
    const isLikely =
      origin === "label" && holds > 0 && holds + weighClaims(ground, over).holds >= fails;
    return weighed
      .filter((one) => isSure || (isLikely && (one.holds > 0 || one.fails < 2)))
      .filter(({ claim }) => !isFarBelow(ground, claim, holds))
      .map(({ claim }) => ({ ...claim, columns: adding }));
  });
}

/**
 * Whether a group comes in every column to much less than the rows under it: some are another's. One
 * column alone shows it only where few other groups add up.
 */
function isFarBelow(ground: Ground, claim: Claim, holds: number): boolean {
  const verdicts = ground.adding
    .map((column) => judgeClaim(ground, claim, column))
    .filter((verdict) => verdict !== null);
  const isTold = verdicts.length > 1 || (verdicts.length > 0 && holds < leastEvidence);
  return isTold && verdicts.every((verdict) => verdict === "exceeds");
}

const addWeights = (weights: readonly Weight[]): Weight =>
  weights.reduce(
    (all, { holds, fails }) => ({ holds: all.holds + holds, fails: all.fails + fails }),
    { holds: 0, fails: 0 },
  );
