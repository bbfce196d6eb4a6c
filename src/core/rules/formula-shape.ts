import { isSameComputation } from "../formulas/computation";
import { formatFormula } from "../formulas/copy";
import type { Token } from "../formulas/tokens";
import type { Rule } from "../model/finding";
import type { Table } from "../model/table";
import { commonFormula, unitCells } from "./common-formula";
import { copiedTo, tokensOf, type FormulaCell } from "./formula-cells";
import { foundAt } from "./found";
import { directionOf, knownRatios } from "./ratio-direction";

/** A formula that computes something else than nearly all units of its column do. */
export const formulaShape: Rule = {
  id: "formula-shape",
  severity: "warning",
  check: (table, relations) => {
    const ratios = knownRatios(table, relations);
    // swapped operands are an error of their own
    const isSwapped = (cell: FormulaCell): boolean =>
      ratios.some(
        (columns) =>
          columns.percent === cell.place.column &&
          directionOf(table, cell.pattern, columns) === "swapped",
      );
    return [...table.columns.keys()].flatMap((column) =>
      oddFormulas(table, column)
        .filter(({ cell }) => !isSwapped(cell))
        .map(({ cell, expected }) =>
          foundAt(cell.place, [], {
            rule: "formula-shape",
            formula: cell.formula,
            expected: formatFormula(expected),
          }),
        ),
    );
  },
};

interface OddFormula {
  readonly cell: FormulaCell;
  /** What its neighbours would have in its place. */
  readonly expected: readonly Token[];
}

function oddFormulas(table: Table, column: number): readonly OddFormula[] {
  const units = unitCells(table, column);
  const common = units === null ? null : commonFormula(units);
  if (units === null || common === null) return [];
  const isGrouped = table.rows.some(({ kind }) => kind === "group");
  const ends = new Set([units.computed[0], units.computed.at(-1)]);
  return units.computed.flatMap((cell) => {
    if (cell.pattern === common.pattern) return [];
    // each group may have its own manner, as in shares of the group
    if (isGrouped && (units.counts.get(cell.pattern) ?? 0) > 1) return [];
    // a running total begins and ends otherwise
    if (ends.has(cell) && looksAtOtherRows(common)) return [];
    const expected = copiedTo(common, cell.cell);
    if (expected === null || isSameComputation(tokensOf(cell), expected, cell.cell.sheet))
      return [];
    return [{ cell, expected }];
  });
}

const looksAtOtherRows = ({ pattern: { tokens, cell } }: FormulaCell): boolean =>
  tokens.some(
    (token) =>
      token.kind === "reference" &&
      [token.first, token.last].some(
        (corner) => corner?.fixedRow === false && corner.row !== cell.row,
      ),
  );
