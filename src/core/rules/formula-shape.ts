import { isSameComputation } from "../formulas/computation";
import { formatFormula } from "../formulas/copy";
import type { Token } from "../formulas/tokens";
import type { Finding, Rule } from "../model/finding";
import type { Table } from "../model/table";
import { findingAt } from "./at";
import { commonFormula, unitCells } from "./common-formula";
import { copiedTo, type FormulaCell } from "./formula-cells";
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
          columns.percent === cell.place.column && directionOf(table, cell, columns) === "swapped",
      );
    return [...table.columns.keys()].flatMap((column) =>
      oddFormulas(table, column)
        .filter(({ cell }) => !isSwapped(cell))
        .map(({ cell, expected }) => findingOf(table, cell, expected)),
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
  const common = commonFormula(units);
  if (common === null) return [];
  const isGrouped = table.rows.some(({ kind }) => kind === "group");
  const ends = new Set([units.computed[0], units.computed.at(-1)]);
  return units.computed.flatMap((cell) => {
    if (cell.shape === common.shape) return [];
    // each group may have its own manner, as in shares of the group
    if (isGrouped && (units.shapes.get(cell.shape) ?? 0) > 1) return [];
    // a running total begins and ends otherwise
    if (ends.has(cell) && looksAtOtherRows(common)) return [];
    const expected = copiedTo(common, cell.cell);
    if (expected === null || isSameComputation(cell.tokens, expected, cell.cell.sheet)) return [];
    return [{ cell, expected }];
  });
}

const looksAtOtherRows = ({ tokens, cell }: FormulaCell): boolean =>
  tokens.some(
    (token) =>
      token.kind === "reference" &&
      [token.first, token.last].some(
        (corner) => corner?.fixedRow === false && corner.row !== cell.row,
      ),
  );

const findingOf = (table: Table, cell: FormulaCell, expected: readonly Token[]): Finding =>
  findingAt(table, "warning", cell.place, {
    rule: "formula-shape",
    formula: cell.formula,
    expected: formatFormula(expected),
  });
