import { formatFormula } from "../formulas/copy";
import type { Pattern } from "../formulas/pattern";
import type { Found, Rule } from "../model/finding";
import type { Table } from "../model/table";
import type { RatioColumns } from "../relations/operands";
import { copiedTo, formulasOf } from "./formula-cells";
import { directionOf, knownRatios } from "./ratio-direction";
import { whereAt } from "./where";

/** Percents computed upside down: one finding a column. */
export const swappedOperands: Rule = {
  id: "swapped-operands",
  severity: "error",
  check: (table, relations) =>
    knownRatios(table, relations).flatMap((columns) => foundIn(table, columns)),
};

function foundIn(table: Table, columns: RatioColumns): readonly Found[] {
  const cells = (formulasOf(table)[columns.percent] ?? []).filter((cell) => cell !== null);
  const patterns = [...new Set(cells.map(({ pattern }) => pattern))];
  const running = (direction: "right" | "swapped"): ReadonlySet<Pattern> =>
    new Set(patterns.filter((one) => directionOf(table, one, columns) === direction));
  const wrong = running("swapped");
  const swapped = cells.filter(({ pattern }) => wrong.has(pattern));
  const [first, ...others] = swapped;
  if (first === undefined) return [];
  const upright = running("right");
  const right = cells.find(({ pattern }) => upright.has(pattern));
  const formulas = swapped.flatMap(({ cell }) => {
    const tokens = right === undefined ? null : copiedTo(right, cell);
    return tokens === null ? [] : [formatFormula(tokens)];
  });
  const isKnown = formulas.length === swapped.length;
  const { row } = first.place;
  const operands = [columns.numerator, columns.denominator].map((column) => ({ row, column }));
  const detail = {
    rule: "swapped-operands",
    formula: first.formula,
    expected: (isKnown ? formulas[0] : null) ?? null,
    numerator: whereAt(table, { row, column: columns.numerator }),
    denominator: whereAt(table, { row, column: columns.denominator }),
  } as const;
  const places = [first.place, ...others.map(({ place }) => place)] as const;
  return [{ places, operands, detail, certain: false, formulas: isKnown ? formulas : null }];
}
