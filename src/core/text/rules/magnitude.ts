import type { Quantity } from "../../model/claim";
import type { Decimal } from "../../model/decimal";
import { compareDecimals, decimal } from "../../numbers/decimal";
import { entriesOf, quantitiesOf } from "../entries";
import { printInUnit } from "../print";
import { singles } from "../ranges";
import type { TextFound, TextRule } from "../report";
import type { Statement } from "../statement";

interface Flow {
  readonly statement: Statement;
  readonly quantity: Quantity;
  readonly amount: Decimal;
  readonly index: number;
}

/** What a province collects or pays out in a year; not fines, arrears or the cost of a meeting. */
const flow = /(?:^| )(?:thu|chi trả|chi|giải ngân)(?: |$)/;
const sideFlow =
  /thu hồi|truy thu|phạt|chậm|nợ|kinh phí|hỗ trợ|tặng|chênh|bình quân|vượt|lãi|lệ phí|hưởng sai|thuê|mua|quà/;

/**
 * A total of a whole province printed in triệu that is beyond comparison with the other totals of the
 * text, and comparable in tỷ. No percent proves it, so it is a question: what tells are its form
 * ("2.297,358 triệu" has the digits of tỷ) or a cost per file no benefit can have.
 */
export const magnitudes: TextRule = ({ statements }) => {
  const flows = statements.flatMap((statement, index): readonly Flow[] => {
    const [quantity] = quantitiesOf(statement, "level", "amounts");
    if (quantity?.unit.kind !== "money" || quantity.unit.per !== null) return [];
    const about = `${statement.clause} ${statement.words.join(" ")}`;
    if (statement.elsewhere || !flow.test(about) || sideFlow.test(about)) return [];
    return [{ statement, quantity, amount: singles(quantity), index }];
  });
  const [first, ...others] = flows;
  if (first === undefined) return [];
  const largest = others.reduce(
    (most, other) => (compareDecimals(other.amount, most.amount) > 0 ? other : most),
    first,
  );
  return flows.flatMap((one) => {
    if (!isFarBelow(one, largest)) return [];
    if (!hasFormOfBillions(one.quantity) && !isTooCheap(one, statements)) return [];
    return [asking(one.quantity, largest.quantity)];
  });
};

const times = ({ units, scale }: Decimal, factor: bigint): Decimal =>
  decimal(units * factor, scale);

/** Less than a two-hundredth of the largest, and within reach of it a thousand times larger. */
const isFarBelow = ({ quantity, amount }: Flow, largest: Flow): boolean =>
  quantity.unit.kind === "money" &&
  quantity.unit.exponent === 6 &&
  compareDecimals(times(amount, 200n), largest.amount) < 0 &&
  compareDecimals(times(amount, 50_000n), largest.amount) > 0 &&
  compareDecimals(times(amount, 1_000n), times(largest.amount, 20n)) < 0;

/** "2.297,358 triệu": thousands and three decimals, as tỷ printed to the triệu have. */
const hasFormOfBillions = ({ value }: Quantity): boolean =>
  value.scale === 3 && value.units >= 1_000_000n;

const filesNear = 3;

/** Less than 100.000 đồng for each file settled in the clauses before. */
function isTooCheap({ statement, amount, index }: Flow, statements: readonly Statement[]): boolean {
  if (!/(?:^| )tổng /.test(` ${statement.clause}`)) return false;
  return statements.slice(Math.max(0, index - filesNear), index).some((before) =>
    entriesOf(before, "level", "amounts").some(({ quantity }) => {
      const { unit } = quantity;
      if (unit.kind !== "count" || !/hồ sơ|lượt/.test(unit.noun)) return false;
      return compareDecimals(amount, times(singles(quantity), 100_000n)) < 0;
    }),
  );
}

function asking(quantity: Quantity, against: Quantity): TextFound {
  const expected = printInUnit(quantity, 9);
  return {
    severity: "warning",
    span: quantity.span,
    detail: { rule: "text-magnitude", printed: quantity, expected, against },
    expected,
    replacement: null,
    settledBy: [against.span],
  };
}
