import type { Quantity } from "../../model/claim";
import { compareDecimals, decimal, subtractDecimals, sumDecimals } from "../../numbers/decimal";
import { formatDecimal } from "../../numbers/format";
import { magnitude } from "../../numbers/integer";
import { entriesOf, isDown, quantitiesOf } from "../entries";
import { addsUp, isOneSlip, wrongSum } from "../additions";
import { groupParts, type List } from "../lists";
import { printInUnit } from "../print";
import { meets, rangeOf, singles, sumRanges, type Range } from "../ranges";
import type { TextFound, TextRule } from "../report";
import { isSwap } from "../typos";

/**
 * Parts against their whole. All parts must add up to it, within what rounding leaves; of some parts
 * each is at most the whole. "Trong đó" may name some only: there a sum is doubted only when one slip
 * of the keyboard makes it exact.
 */
export const sum: TextRule = ({ statements }) => groupParts(statements).flatMap(checkList);

function checkList(list: List): readonly TextFound[] {
  const { whole, parts } = list;
  const target = rangeOf(whole);
  const above = parts.filter((part) => compareDecimals(rangeOf(part).low, target.high) > 0);
  if (parts.length < 2 || parts.some((_, at) => at > 0 && addsUp(parts.slice(0, at + 1), target))) {
    return parts.length < 2 ? above.map((part) => partAbove(part, list)) : checkChanges(list);
  }
  const slip = slipIn(list);
  if (slip !== null) return [slip];
  if (above.length > 0) return above.map((part) => partAbove(part, list));
  const severity = doubtOf(list);
  return severity === null ? [] : [wrongSum(whole, parts, severity, list.exhaustive)];
}

/** How surely parts that do not add up should: null where they may be some of all. */
function doubtOf(list: List): "error" | "warning" | null {
  const { whole, parts } = list;
  const gap = subtractDecimals(singles(whole), sumDecimals(parts.map(singles)));
  const slipped = isOneSlip(whole, parts);
  if (isProven(list)) return "error";
  if (list.words === "all") return slipped ? "error" : "warning";
  if (!slipped) return null;
  if (gap.units < 0n && isOneSlip(whole, parts, isSwap)) return "warning";
  if (String(magnitude(whole.value.units)).length < 4) return null;
  const small = compareDecimals(decimal(magnitude(gap.units) * 50n, gap.scale), singles(whole)) < 0;
  // some parts are less than their whole; two neighbours swapped are a slip all the same
  return small || gap.units < 0n || isOneSlip(whole, parts, isSwap) ? "warning" : null;
}

/** The same parts add up in another respect, their changes or their shares: so they are all. */
function isProven({ statement, members }: List): boolean {
  if (members.length < 2) return false;
  const change = entriesOf(statement, "change", "amounts")[0];
  const changes = members.flatMap((member) => entriesOf(member, "change", "amounts")[0] ?? []);
  if (change !== undefined && changes.length === members.length) {
    const moved = sumRanges(changes.map((entry) => signedRange(entry.quantity, isDown(entry))));
    if (meets(moved, signedRange(change.quantity, isDown(change)))) return true;
  }
  const shares = members.flatMap((member) => quantitiesOf(member, "share", "rates")[0] ?? []);
  const hundred = { low: decimal(100), high: decimal(100) };
  if (shares.length === members.length && meets(sumRanges(shares.map(rangeOf)), hundred)) {
    return true;
  }
  return false;
}

const signedRange = (quantity: Quantity, down: boolean): Range => {
  const { low, high } = rangeOf(quantity);
  return down
    ? { low: decimal(-high.units, high.scale), high: decimal(-low.units, low.scale) }
    : { low, high };
};

/** A part or the whole that adds up in another unit, or with its separator read the other way. */
function slipIn({ whole, parts, words }: List): TextFound | null {
  const figures = [...parts, whole];
  for (const figure of figures) {
    const beside = figure === whole ? parts[0] : whole;
    if (beside === undefined) continue;
    const fits = (instead: Quantity): boolean =>
      figure === whole
        ? addsUp(parts, rangeOf(instead))
        : addsUp(
            parts.map((part) => (part === figure ? instead : part)),
            rangeOf(whole),
          );
    if (figure.otherwise !== null && fits({ ...figure, value: figure.otherwise })) {
      const expected = formatDecimal(figure.otherwise);
      return {
        severity: words === "parentheses" ? "warning" : "error",
        span: figure.digits,
        detail: {
          rule: "text-separator",
          printed: figure,
          expected: figure.otherwise,
          proof: figure === whole ? beside : whole,
        },
        expected,
        replacement: expected,
        settledBy: figures.filter((other) => other !== figure).map(({ span }) => span),
      };
    }
    const { unit } = figure;
    if (unit.kind !== "money") continue;
    const exponent = [0, 3, 6, 9, 12].find(
      (other) => other !== unit.exponent && fits({ ...figure, unit: { ...unit, exponent: other } }),
    );
    if (exponent === undefined) continue;
    const expected = printInUnit(figure, exponent);
    return {
      severity: "error",
      span: figure.span,
      detail: { rule: "text-unit", printed: figure, expected, proof: whole, beside },
      expected,
      replacement: figure === whole ? null : expected,
      settledBy: figures.filter((other) => other !== figure).map(({ span }) => span),
    };
  }
  return null;
}

const partAbove = (part: Quantity, { whole, words }: List): TextFound => ({
  severity: words === "parentheses" ? "warning" : "error",
  span: part.span,
  detail: { rule: "text-part", part, whole },
  expected: null,
  replacement: null,
  settledBy: [whole.span],
});

/** Where the parts are all, their changes add up to the change of the whole. */
function checkChanges({ statement, members, parts, exhaustive }: List): readonly TextFound[] {
  const change = entriesOf(statement, "change", "amounts")[0];
  const changes = members.flatMap((member) => entriesOf(member, "change", "amounts")[0] ?? []);
  if (change === undefined || changes.length !== parts.length) return [];
  const signed = [change, ...changes].map((entry) => signedRange(entry.quantity, isDown(entry)));
  const [whole, ...moved] = signed;
  if (whole === undefined || meets(sumRanges(moved), whole)) return [];
  if (changes.some((entry) => isDown(entry) !== isDown(change))) return [];
  const quantities = changes.map(({ quantity }) => quantity);
  return [wrongSum(change.quantity, quantities, "error", exhaustive)];
}
