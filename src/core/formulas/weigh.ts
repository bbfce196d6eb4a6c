import type { Token } from "./tokens";

/** Functions that only guard or round their first argument. */
const guards = /^(IFERROR|IFNA|ROUND|ROUNDUP|ROUNDDOWN|TRUNC|INT|ABS|N|VALUE)$/;

/** Functions that leave to their arguments what is computed. */
export const isPlainFunction = (name: string): boolean =>
  guards.test(name) || name === "IF" || name === "SUM";

/**
 * The tokens a formula's result is computed from: without the condition of an IF, and of a guard
 * only what it guards. Commas are left out.
 *
 * @example weighedTokens(parseFormula('=IF(C7>0,ROUND(D7/C7,2),"")')) // IF ROUND D7 / C7 ) "" )
 */
export function weighedTokens(tokens: readonly Token[]): readonly Token[] {
  const weighed: Token[] = [];
  const open: { readonly name: string; readonly counts: boolean; argument: number }[] = [];
  const counts = (): boolean => {
    const inner = open.at(-1);
    if (inner === undefined) return true;
    const { name, argument } = inner;
    return inner.counts && (name === "IF" ? argument > 0 : argument === 0 || !guards.test(name));
  };
  for (const token of tokens) {
    const { kind } = token;
    const sign = kind === "sign" ? token.text : "";
    if (sign === ")" || sign === "}") {
      const closed = open.pop();
      if (closed?.counts === true) weighed.push(token);
      continue;
    }
    const inner = open.at(-1);
    if (sign === "," && inner !== undefined) {
      inner.argument += 1;
      continue;
    }
    const isWeighed = counts();
    if (isWeighed) weighed.push(token);
    if (kind === "function" || sign === "(" || sign === "{") {
      const name = kind === "function" ? token.text : "";
      open.push({ name, counts: isWeighed, argument: 0 });
    }
  }
  return weighed;
}
