import type { Decimal } from "../model/decimal";
import { magnitude } from "../numbers/integer";

/**
 * Whether a typist who meant one figure easily leaves the other: one digit changed, dropped or
 * doubled, two neighbours swapped. Figures of one digit tell nothing.
 *
 * @example isTypo(decimal(2102, 2), decimal(212, 1)) // true: 21,02 and 21,2
 */
export function isTypo(a: Decimal, b: Decimal): boolean {
  const [first, second] = [digitsOf(a), digitsOf(b)];
  if (first === second || Math.max(first.length, second.length) < 3) return false;
  if (first.length === second.length) return differsOnce(first, second);
  const [longer, shorter] = first.length > second.length ? [first, second] : [second, first];
  return longer.length === shorter.length + 1 && dropsOne(longer, shorter);
}

/** Whether the two differ by two neighbouring digits swapped, and by nothing else. */
export function isSwap(a: Decimal, b: Decimal): boolean {
  const [first, second] = [digitsOf(a), digitsOf(b)];
  const differing = [...first].filter((digit, at) => digit !== second[at]).length;
  return first.length === second.length && differing === 2 && isTypo(a, b);
}

const digitsOf = ({ units }: Decimal): string => String(magnitude(units));

function differsOnce(a: string, b: string): boolean {
  const places = [...a].flatMap((digit, at) => (digit === b[at] ? [] : [at]));
  const [first, second] = places;
  if (first === undefined || places.length > 2) return false;
  if (second === undefined) return true;
  return second === first + 1 && a[first] === b[second] && a[second] === b[first];
}

function dropsOne(longer: string, shorter: string): boolean {
  let at = 0;
  while (at < shorter.length && longer[at] === shorter[at]) at += 1;
  return longer.slice(at + 1) === shorter.slice(at);
}
