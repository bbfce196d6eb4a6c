import type { Quantity } from "../../model/claim";
import { addsUp, isOneSlip, wrongSum } from "../additions";
import { rangeOf } from "../ranges";
import type { Report, TextFound, TextRule } from "../report";
import { levelOf, type Statement } from "../statement";
import { isSameKind } from "../units";

/** "…; tổng cộng", "Cộng:": the words of a statement that closes a row of figures. */
const closing = /^(?:[-+] ?)?(?:tổng cộng|cộng|tổng số)(?: chung| là| có| số)?:?$/;
/** "tổng cộng 1.743 đơn vị với số tiền 55,7 tỷ": the sum of another row. */
const besides = /^(?:, )?(?:với|số tiền|với số tiền|và)?$/;

const mostParts = 30;

/**
 * A total that closes a row of figures, in one paragraph or below its bullets. The row may begin with
 * figures of something else: a total is doubted only when one slip of the keyboard makes it exact.
 */
export const total: TextRule = (report) =>
  report.statements.flatMap((statement, at): readonly TextFound[] => {
    const { statements } = report;
    if (!closing.test(statement.clause)) return [];
    if (statements[at + 1]?.partOf?.whole === statement) return [];
    const row = rowBefore(report, at);
    const other = statements[at + 1];
    const also =
      other?.paragraph === statement.paragraph && besides.test(other.clause) ? [other] : [];
    return [statement, ...also].flatMap((one) => checkTotal(one, row));
  });

/** The statements the total may be of, in their order. */
function rowBefore({ statements, paragraphs }: Report, at: number): readonly Statement[] {
  const own = statements[at]?.paragraph;
  if (own === undefined) return [];
  const before = statements.slice(Math.max(0, at - mostParts), at);
  const beside = before.filter(({ paragraph }) => paragraph === own);
  if (beside.length > 0) return beside;
  const depth = paragraphs[own - 1]?.depth ?? null;
  if (depth === null) return [];
  let first = own - 1;
  while (first > 0 && paragraphs[first - 1]?.depth === depth) first -= 1;
  return before.filter(({ paragraph }) => paragraph >= first);
}

function checkTotal(statement: Statement, row: readonly Statement[]): readonly TextFound[] {
  const whole = levelOf(statement);
  if (whole === null) return [];
  const parts = row.flatMap((one) => {
    const level = levelOf(one);
    return level !== null && isAddend(level, whole) ? [level] : [];
  });
  if (parts.length < 2) return [];
  const target = rangeOf(whole);
  // the row may begin with what it is about
  if (addsUp(parts, target) || addsUp(parts.slice(1), target)) return [];
  return isOneSlip(whole, parts) ? [wrongSum(whole, parts, "warning", true)] : [];
}

/** Bare figures may count anything. */
const isAddend = (part: Quantity, whole: Quantity): boolean =>
  isSameKind(part.unit, whole.unit) &&
  (part.unit.kind === "money" || (part.unit.kind === "count" && part.unit.noun !== ""));
