import { rangeOf } from "./copy";
import type { Reference, Token } from "./tokens";
import { isPlainFunction, weighedTokens } from "./weigh";

/** Ranges up to this size are told by their cells, so that SUM(C7:C8) is C7+C8. */
const mostCells = 32;

/** Whether both surely or possibly compute the same: only their guards, rounding or order differ. */
export function isSameComputation(
  one: readonly Token[],
  other: readonly Token[],
  sheet: string,
): boolean {
  const [weighed, others] = [weighedTokens(one), weighedTokens(other)];
  if (cellsOf(weighed, sheet) !== cellsOf(others, sheet)) return false;
  // what our own functions do with their cells is written out by others with signs
  return (
    [weighed, others].some((tokens) => tokens.some(isOurs)) || doneIn(weighed) === doneIn(others)
  );
}

const isOurs = (token: Token): boolean =>
  token.kind === "function" && token.text.startsWith("BHXH");

const inOrder = (names: readonly string[]): string => [...new Set(names)].sort().join(" ");

const cellsOf = (tokens: readonly Token[], sheet: string): string =>
  inOrder(tokens.flatMap((token) => (token.kind === "reference" ? cellNames(token, sheet) : [])));

function cellNames(reference: Reference, own: string): readonly string[] {
  const { sheet, row, column, rowCount, columnCount } = rangeOf(reference, own);
  const count = rowCount * columnCount;
  if (count > mostCells) return [`${sheet}!${row} ${column} ${rowCount} ${columnCount}`];
  return Array.from({ length: count }, (_, at) => {
    const down = Math.floor(at / columnCount);
    return `${sheet}!${row + down} ${column + at - down * columnCount}`;
  });
}

/** What is done with the cells; adding, scaling to percents and the order of steps are not told apart. */
const doneIn = (tokens: readonly Token[]): string =>
  inOrder(
    tokens.flatMap((token) => {
      switch (token.kind) {
        case "function":
          return isPlainFunction(token.text) ? [] : [token.text];
        case "sign":
          return /^[-/^&]$/.test(token.text) ? [token.text] : [];
        case "number":
          return /^(0|1|100)$/.test(token.text) ? [] : [token.text];
        case "name":
          return [token.text];
        case "text":
        case "reference":
          return [];
      }
    }),
  );
