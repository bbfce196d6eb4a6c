import { runsBeside } from "./across-sums";
import type { Claims } from "./column-claims";
import type { Equation } from "./equation";
import { changeRole, classOf, innerText, operandsNear, pairsOf } from "./neighbours";

/** Months and quarters are added; longer sums are named. */
const mostParts = 14;

/**
 * What no heading says and the figures do: a column that follows from others near it, exactly, in
 * nearly all rows. Only columns nothing else explains are asked.
 */
export function claimEvident(claims: Claims): void {
  const { table } = claims;
  if (table.rows.length < 4) return;
  table.columns.forEach((column, at) => {
    if (claims.isClaimed(at) || column.unit === "index") return;
    const equations = column.unit === "percent" ? percentsOf(claims, at) : countsOf(claims, at);
    claims.claim(claims.best(equations), "evident");
  });
}

function percentsOf({ table }: Claims, percent: number): readonly Equation[] {
  const operands = operandsNear(
    table,
    percent,
    (column, at) => classOf(column) === "counted" && changeRole(table, at) === null,
  );
  const pairs = pairsOf(operands);
  return [
    ...pairs.map(([numerator, denominator]): Equation => ({
      kind: "ratio",
      percent,
      numerator,
      denominator,
    })),
    ...pairs.map(([current, previous]): Equation => ({
      kind: "growth",
      percent,
      current,
      previous,
      manner: "signed",
    })),
  ];
}

function countsOf(claims: Claims, result: number): readonly Equation[] {
  const { table } = claims;
  const before = operandsNear(
    table,
    result,
    (column, at) => at < result && classOf(column) === "counted",
  ).slice(0, 4);
  const differences = pairsOf(before).map(([minuend, subtrahend]): Equation => ({
    kind: "difference",
    difference: result,
    minuend,
    subtrahend,
    manner: "signed",
  }));
  const runs = [1, -1].flatMap((step) => runsBeside(claims, result, step, mostParts));
  return [...runs, ...differences, ...copiesOf(claims, result)];
}

/** The same heading again in another part of the table repeats its figures, or does not. */
function copiesOf({ table }: Claims, copy: number): readonly Equation[] {
  const own = table.columns[copy];
  if (own === undefined) return [];
  return operandsNear(
    table,
    copy,
    (column, at) => at < copy && column.block === own.block && innerText(column) === innerText(own),
  ).map((original) => ({ kind: "copy", copy, original }));
}
