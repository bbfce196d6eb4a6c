import { compareDecimals } from "../../numbers/decimal";
import type { TextFound, TextRule } from "../report";

/** A rank beyond the number of those ranked: "thứ 64/63". */
export const rank: TextRule = ({ statements }) =>
  statements.flatMap(({ entries }) =>
    entries.flatMap((entry): readonly TextFound[] => {
      if (entry.kind !== "fraction" || !entry.rank) return [];
      const { numerator, denominator } = entry;
      if (compareDecimals(numerator.value, denominator.value) <= 0) return [];
      return [
        {
          severity: "error",
          span: { ...numerator.span, end: denominator.digits.end },
          detail: { rule: "text-rank", rank: numerator, among: denominator },
          expected: null,
          replacement: null,
          settledBy: [],
        },
      ];
    }),
  );
