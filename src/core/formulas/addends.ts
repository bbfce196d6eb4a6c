import type { Reference, Token } from "./tokens";

/**
 * What a formula adds up, if that is all it does; null otherwise.
 *
 * @example addendsOf(parseFormula("=SUM(C7:C9,C11)+C13")) // C7:C9, C11, C13
 */
export function addendsOf(tokens: readonly Token[]): readonly Reference[] | null {
  const references: Reference[] = [];
  for (const token of tokens) {
    if (token.kind === "reference") references.push(token);
    else if (token.kind === "function" ? token.text !== "SUM" : !/^[(),+]$/.test(token.text)) {
      return null;
    }
  }
  return references.length > 0 ? references : null;
}
