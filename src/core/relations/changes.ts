import type { HeadingRole } from "../model/table";
import { compareDecimals } from "../numbers/decimal";
import type { Claims } from "./column-claims";
import type { Equation, Manner } from "./equation";
import { changeRole, classOf, operandsNear, pairsOf, roleAmong } from "./neighbours";
import { figureAt, rowsWhere } from "./places";

/**
 * Columns of change between two others, and of what is left of one: as figures, as percents of growth,
 * and as percents of the earlier figure. The headings say so much; the figures say between which.
 */
export function claimChanges(claims: Claims): void {
  const { table } = claims;
  table.columns.forEach((column, at) => {
    if (column.unit === "percent" && claims.isClaimed(at)) return;
    const manner = mannerOf(claims, at);
    if (manner === null) return;
    const equations =
      column.unit === "percent"
        ? [...percentsOf(claims, at, manner), ...differencesOf(claims, at, manner)]
        : differencesOf(claims, at, manner);
    const best = claims.best(equations);
    if (best !== null) claims.claim(unsigned(claims, best), "chosen");
  });
}

/** How a column prints its change; null where no heading says that it does. */
export function mannerOf({ table }: Claims, at: number): Manner | null {
  const column = table.columns[at];
  if (column === undefined) return null;
  const role = changeRole(table, at) ?? roleAmong(column, ["left"]);
  return role === null ? null : (manners[role] ?? "signed");
}

/** What is left is 0 once the target is passed, as what rose is where it fell. */
const manners: Readonly<Partial<Record<HeadingRole, Manner>>> = {
  rise: "rise",
  fall: "fall",
  left: "rise",
};

function differencesOf(claims: Claims, difference: number, manner: Manner): readonly Equation[] {
  const { table } = claims;
  const operands = operandsNear(table, difference, (_, at) => changeRole(table, at) === null);
  return pairsOf(operands)
    .filter(([one, other]) => areAlike(claims, one, other))
    .map(([minuend, subtrahend]) => ({
      kind: "difference",
      difference,
      minuend,
      subtrahend,
      manner,
    }));
}

/** Growth between two columns, or the one as a percent of the other. */
function percentsOf(claims: Claims, percent: number, manner: Manner): readonly Equation[] {
  const { table } = claims;
  const operands = operandsNear(
    table,
    percent,
    (column, at) => column.unit !== "percent" && changeRole(table, at) === null,
  );
  const alike = pairsOf(operands).filter(([one, other]) => areAlike(claims, one, other));
  return [
    ...alike.map(([current, previous]): Equation => ({
      kind: "growth",
      percent,
      current,
      previous,
      manner,
    })),
    ...alike.map(([numerator, denominator]): Equation => ({
      kind: "ratio",
      percent,
      numerator,
      denominator,
    })),
  ];
}

const areAlike = ({ table: { columns } }: Claims, one: number, other: number): boolean => {
  const [a, b] = [columns[one], columns[other]];
  return a !== undefined && b !== undefined && classOf(a) === classOf(b);
};

/**
 * A column that prints no minus although several rows fell, and all of those as much as it says,
 * prints magnitudes.
 */
export function unsigned({ table }: Claims, equation: Equation): Equation {
  if (equation.kind !== "difference" && equation.kind !== "growth") return equation;
  if (equation.manner !== "signed") return equation;
  const [change, current, previous] =
    equation.kind === "difference"
      ? [equation.difference, equation.minuend, equation.subtrahend]
      : [equation.percent, equation.current, equation.previous];
  let fell = 0;
  const isNegative = rowsWhere(table, (_, row) => {
    const figures = [change, current, previous].map((column) => figureAt(table, { row, column }));
    const [printed, now, then] = figures;
    if (printed?.kind !== "number") return false;
    if (now?.kind === "number" && then?.kind === "number") {
      if (compareDecimals(now.value, then.value) < 0) fell += 1;
    }
    return printed.value.units < 0n;
  });
  return fell > 1 && isNegative.length === 0 ? { ...equation, manner: "magnitude" } : equation;
}
