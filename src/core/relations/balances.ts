import type { Claims } from "./column-claims";
import type { Equation } from "./equation";
import { classOf, roleAmong } from "./neighbours";

/** From what was there to what is left, an account has few columns. */
const mostOperands = 6;

/**
 * Accounts: what was there, what came and what went, in columns right before the one that is headed
 * what is left or the close. Headings of rises and falls say which is which; of others the figures do.
 */
export function claimBalances(claims: Claims): void {
  claims.table.columns.forEach((column, result) => {
    if (classOf(column) !== "counted" || roleAmong(column, ["left", "closing"]) === null) return;
    claims.claim(claims.best(balancesOf(claims, result)), "chosen");
  });
}

function balancesOf({ table: { columns } }: Claims, result: number): readonly Equation[] {
  const balances: Equation[] = [];
  let open: readonly Sides[] = [{ added: [], taken: [] }];
  let count = 0;
  for (let at = result - 1; at >= 0 && count < mostOperands; at -= 1) {
    const column = columns[at];
    if (column === undefined || classOf(column) === "percent") continue;
    if (classOf(column) === "index") break;
    count += 1;
    for (const { added, taken } of open) {
      if (taken.length > 0 && added.length + taken.length > 1) {
        balances.push({ kind: "balance", result, added: [at, ...added], taken });
      }
    }
    const role = roleAmong(column, ["rise", "fall"]);
    open = open.flatMap(({ added, taken }): readonly Sides[] => [
      ...(role === "fall" ? [] : [{ added: [at, ...added], taken }]),
      ...(role === "rise" ? [] : [{ added, taken: [at, ...taken] }]),
    ]);
  }
  return balances;
}

interface Sides {
  readonly added: readonly number[];
  readonly taken: readonly number[];
}
