import type { Reference, Token } from "./tokens";
import { isPlainFunction, weighedTokens } from "./weigh";

export interface Division {
  readonly over: Reference;
  readonly under: Reference;
}

/**
 * The two cells a formula divides, if it does nothing else than divide them, scale and round; null
 * otherwise.
 *
 * @example divisionOf(parseFormula('=IF(C7>0,ROUND(D7*100/C7,2),"")')) // D7 over C7
 */
export function divisionOf(tokens: readonly Token[]): Division | null {
  const weighed = weighedTokens(tokens);
  if (!weighed.every(isScaling)) return null;
  const [over, under, ...others] = weighed.filter((token) => token.kind === "reference");
  const [slash, another] = weighed.flatMap((token, at) => (isSign(token, "/") ? [at] : []));
  if (over === undefined || under === undefined || slash === undefined) return null;
  if (others.length > 0 || another !== undefined || weighed[slash + 1] !== under) return null;
  let before = slash - 1;
  while (weighed[before]?.kind === "number" && isSign(weighed[before - 1], "*")) before -= 2;
  const isPair = weighed[before] === over && over.last === null && under.last === null;
  return isPair ? { over, under } : null;
}

const isSign = (token: Token | undefined, text: string): boolean =>
  token?.kind === "sign" && token.text === text;

function isScaling(token: Token): boolean {
  switch (token.kind) {
    case "reference":
    case "number":
    case "text":
      return true;
    case "function":
      return isPlainFunction(token.text);
    case "sign":
      return /^[*/()%]$/.test(token.text);
    case "name":
      return false;
  }
}
