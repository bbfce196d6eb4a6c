import { parseFormula, type Token } from "../formulas/tokens";
import type { FormulaFault } from "./form-problem";
import { fillTemplate } from "./formulas";

/**
 * What a form's formula may call. They compute from the form's own cells, in every program alike; a
 * form from elsewhere can neither reach out of the workbook nor start anything.
 */
const functions: ReadonlySet<string> = new Set(
  (
    "ABS AND AVERAGE COUNT IF IFERROR INT ISNUMBER MAX MEDIAN MIN NOT OR RANK ROUND ROUNDDOWN " +
    "ROUNDUP SUM"
  ).split(" "),
);

/** Stands for a mark while its formula is read; the last cell of a sheet is in nobody's form. */
const stand = "XFD1048576";

/** Why a row formula cannot be used; null when it can. Whether its marks exist is not asked here. */
export function formulaFault(template: string): FormulaFault | null {
  const tokens = parseFormula(fillTemplate(template, () => stand));
  if (tokens === null) return { kind: "unreadable" };
  for (const token of tokens) {
    if (token.kind === "function" && !functions.has(token.text)) {
      return { kind: "function", name: token.text };
    }
    if (token.kind === "reference" && !isStand(token)) return { kind: "cell" };
  }
  return isWellFormed(tokens) ? null : { kind: "unreadable" };
}

const isStand = ({ sheet, first, last }: Extract<Token, { kind: "reference" }>): boolean =>
  sheet === "" &&
  last === null &&
  first.row === 1_048_575 &&
  first.column === 16_383 &&
  !first.fixedRow &&
  !first.fixedColumn;

/** Operands and operators by turns, brackets closed as they were opened. */
function isWellFormed(tokens: readonly Token[]): boolean {
  const open: ("bracket" | "call")[] = [];
  let wantsOperand = true;
  for (const { kind, ...token } of tokens) {
    const text = "text" in token ? token.text : "";
    if (kind === "function" || text === "(") {
      if (!wantsOperand) return false;
      open.push(kind === "function" ? "call" : "bracket");
    } else if (kind !== "sign") {
      if (!wantsOperand || (kind === "name" && !/^(TRUE|FALSE)$/i.test(text))) return false;
      wantsOperand = false;
    } else if (text === ")") {
      if (wantsOperand || open.pop() === undefined) return false;
    } else if (text === ",") {
      if (wantsOperand || open.at(-1) !== "call") return false;
      wantsOperand = true;
    } else if (wantsOperand) {
      if (text !== "-" && text !== "+") return false;
    } else if (/^(?:[<>]=?|<>|[-+*/^&=])$/.test(text)) {
      wantsOperand = true;
    } else if (text !== "%") {
      return false;
    }
  }
  return !wantsOperand && open.length === 0;
}
