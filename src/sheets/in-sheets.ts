import { words } from "../functions/words";
import { FunctionError } from "./custom-functions";

/** A custom function as Excel calls it: grids in, a grid out. */
type CustomFunction = (...cells: any[]) => unknown[][];

/**
 * A custom function as Google Sheets calls it. A cell comes as a bare value and a range as a grid, a
 * blank as "", a date as a `Date`, which `plain` makes a number. One error alone in its cell is
 * thrown: Sheets shows #ERROR! and, when pointed at, the reason. Among other answers it is the text
 * of its code, for a function of Google's cannot answer with an error in a part of a range.
 */
export const inSheets =
  (compute: CustomFunction, plain: (cell: unknown) => unknown) =>
  (...cells: readonly unknown[]): unknown => {
    const given = cells.map((argument) =>
      Array.isArray(argument)
        ? argument.map((row: unknown) => (Array.isArray(row) ? row.map(plain) : [plain(row)]))
        : plain(argument),
    );
    try {
      return compute(...given).map((row) => row.map(shown));
    } catch (error) {
      if (error instanceof FunctionError) throw new Error(reasonOf(error));
      throw error;
    }
  };

const shown = (answer: unknown): unknown =>
  answer instanceof FunctionError ? answer.code : answer;

/** Functions of Google's cannot show an error of their choice: its code and meaning are said. */
function reasonOf({ code, message }: FunctionError): string {
  if (message !== undefined) return message.replace(/\bBHXH\.(?=[A-Z])/g, "BHXH_");
  switch (code) {
    case "#DIV/0!":
      return words().functions.zeroDenominator;
    case "#NUM!":
      return words().functions.noNumber;
    default:
      return words().functions.sourceError(code);
  }
}
