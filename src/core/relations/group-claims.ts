import { weighClaims, type Claim, type Ground, type SettledClaim } from "./claims";

/** A relation nothing but figures tells has to hold this often. */
export const leastEvidence = 4;

/**
 * Groups as sums of the rows right under them, if most such sums hold. Those that signs set under each
 * other speak for one another, as do those that figures did.
 */
export function claimGroups(ground: Ground): readonly SettledClaim[] {
  const { table, tree, adding } = ground;
  const claims = table.rows.flatMap(({ kind, origin }, total): readonly Claim[] => {
    const parts = tree.children[total] ?? [];
    return kind === "group" && parts.length > 0 ? [{ total, parts, origin }] : [];
  });
  return (["label", "evidence"] as const).flatMap((origin) => {
    const alike = claims.filter((claim) => claim.origin === origin);
    const { holds, fails } = weighClaims(ground, alike);
    const isClaimed = holds > fails && (origin === "label" || holds >= leastEvidence);
    return isClaimed ? alike.map((claim) => ({ ...claim, columns: adding })) : [];
  });
}
