import type { MarkFormula, TableColumn } from "../model/table";
import { powers } from "./averages";
import { mannerOf, unsigned } from "./changes";
import type { Claims } from "./column-claims";
import { columnsIn, type Equation } from "./equation";

/** Columns whose marks print how they are computed: "3=2/1", "(4)=(5)+(6)". Nothing says it plainer. */
export function claimMarked(claims: Claims): void {
  const { columns } = claims.table;
  const found = columnsByMark(columns);
  columns.forEach(({ formula }, at) => {
    if (formula === null) return;
    const equations = equationsOf(claims, formula, at, found).filter(isOfDifferent);
    const [only, another] = equations;
    const equation = another === undefined ? only : claims.best(equations);
    if (equation) claims.claim(unsigned(claims, equation), "certain");
  });
}

/** Where columns stand by their marks; a mark printed twice names neither. */
function columnsByMark(columns: readonly TableColumn[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  columns.forEach(({ mark }, at) => {
    if (mark === null) return;
    const key = mark.toUpperCase();
    found.set(key, found.has(key) ? NaN : at);
  });
  return found;
}

/** What a formula can mean; nothing where it names a column that the table does not have. */
function equationsOf(
  claims: Claims,
  formula: MarkFormula,
  at: number,
  found: ReadonlyMap<string, number>,
): readonly Equation[] {
  const isPercent = claims.table.columns[at]?.unit === "percent";
  const column = (mark: string): number => found.get(mark) ?? NaN;
  switch (formula.kind) {
    case "sum": {
      const [added, taken] = [formula.added.map(column), formula.taken.map(column)];
      const [minuend = NaN, ...others] = added;
      const [subtrahend, ...more] = taken;
      if (subtrahend === undefined) return [{ kind: "sum", total: at, parts: added }];
      if (others.length + more.length > 0) return [{ kind: "balance", result: at, added, taken }];
      const manner = mannerOf(claims, at) ?? "signed";
      return [{ kind: "difference", difference: at, minuend, subtrahend, manner }];
    }
    case "ratio": {
      const [dividend, divisor] = [column(formula.numerator), column(formula.denominator)];
      return [
        { kind: "ratio", percent: at, numerator: dividend, denominator: divisor },
        ...(isPercent || formula.isPercent ? [] : powers).map((power): Equation => ({
          kind: "average",
          average: at,
          dividend,
          divisor,
          power,
        })),
      ];
    }
    case "growth": {
      if (!isPercent) return [];
      const [current, previous] = [column(formula.current), column(formula.previous)];
      const manner = mannerOf(claims, at) ?? "signed";
      return [{ kind: "growth", percent: at, current, previous, manner }];
    }
  }
}

/** Whether an equation is of columns that are there, each of them once. */
function isOfDifferent(equation: Equation): boolean {
  const columns = columnsIn(equation);
  return columns.every((at) => at >= 0) && new Set(columns).size === columns.length;
}
