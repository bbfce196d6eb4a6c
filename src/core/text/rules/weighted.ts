import type { Quantity } from "../../model/claim";
import { compareDecimals, decimal } from "../../numbers/decimal";
import { entriesOf, isDown } from "../entries";
import { groupParts } from "../lists";
import { meets, rangeOf, sumRanges, type Range } from "../ranges";
import type { TextFound, TextRule } from "../report";

/** Where the parts are all, the whole grows no faster than the fastest of them and no slower than the slowest. */
export const weighted: TextRule = ({ statements }) =>
  groupParts(statements).flatMap(({ statement, whole, parts, members }): readonly TextFound[] => {
    if (parts.length < 2 || !meets(sumRanges(parts.map(rangeOf)), rangeOf(whole))) return [];
    const growth = entriesOf(statement, "growth", "rates")[0];
    const growths = members.flatMap((member) => entriesOf(member, "growth", "rates")[0] ?? []);
    if (growth === undefined || growths.length !== parts.length) return [];
    const grown = growths
      .map((entry) => ({ quantity: entry.quantity, range: signed(entry.quantity, isDown(entry)) }))
      .toSorted((a, b) => compareDecimals(a.range.low, b.range.low));
    const [least, most] = [grown[0], grown.at(-1)];
    const printed = signed(growth.quantity, isDown(growth));
    if (least === undefined || most === undefined) return [];
    const within =
      compareDecimals(printed.high, least.range.low) >= 0 &&
      compareDecimals(printed.low, most.range.high) <= 0;
    if (within) return [];
    return [
      {
        severity: "error",
        span: growth.quantity.span,
        detail: {
          rule: "text-weighted",
          printed: growth.quantity,
          least: least.quantity,
          most: most.quantity,
        },
        expected: null,
        replacement: null,
        settledBy: growths.map(({ quantity }) => quantity.span),
      },
    ];
  });

function signed(quantity: Quantity, down: boolean): Range {
  const { low, high } = rangeOf(quantity);
  const negated = ({ units, scale }: typeof low) => decimal(-units, scale);
  return down ? { low: negated(high), high: negated(low) } : { low, high };
}
