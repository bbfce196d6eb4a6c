import { formatFormula } from "../formulas/copy";
import type { Finding, Rule } from "../model/finding";
import type { Table } from "../model/table";
import type { RatioColumns } from "../relations/operands";
import { cellAt, findingAt, whereAt } from "./at";
import { copiedTo, formulasOf, replaceFormulas } from "./formula-cells";
import { directionOf, knownRatios } from "./ratio-direction";

/** Percents computed upside down: one finding a column. */
export const swappedOperands: Rule = {
  id: "swapped-operands",
  severity: "error",
  check: (table, relations) =>
    knownRatios(table, relations).flatMap((columns) => findingIn(table, columns)),
};

function findingIn(table: Table, columns: RatioColumns): readonly Finding[] {
  const cells = formulasOf(table).flatMap((row) => row[columns.percent] ?? []);
  const swapped = cells.filter((cell) => directionOf(table, cell, columns) === "swapped");
  const [first] = swapped;
  if (first === undefined) return [];
  const right = cells.find((cell) => directionOf(table, cell, columns) === "right");
  const replaced = swapped.flatMap((cell) => {
    const tokens = right === undefined ? null : copiedTo(right, cell.cell);
    // a fixed "$" may hold the neighbour to its own row
    const isRight = tokens !== null && directionOf(table, { ...cell, tokens }, columns) === "right";
    return isRight ? [{ cell, formula: formatFormula(tokens) }] : [];
  });
  const { row } = first.place;
  const operands = [columns.numerator, columns.denominator].map((column) => ({ row, column }));
  const finding = findingAt(
    table,
    "error",
    first.place,
    {
      rule: "swapped-operands",
      formula: first.formula,
      expected: replaced[0]?.formula ?? null,
      numerator: whereAt(table, { row, column: columns.numerator }),
      denominator: whereAt(table, { row, column: columns.denominator }),
    },
    operands,
    replaced.length === swapped.length ? replaceFormulas(table, replaced) : null,
  );
  const others = swapped.slice(1).map(({ place }) => cellAt(table, place));
  return [{ ...finding, cells: [first.cell, ...others] }];
}
