import type { Relation } from "../model/relation";
import type { Claims } from "./column-claims";
import type { Equation } from "./equation";
import { classOf, familyOf, operandsNear, roleAmong } from "./neighbours";
import { isNumberAt, rowsWhere } from "./places";
import { originOf, weigh } from "./settle";
import { withRounding } from "./rounding";

/**
 * Shares: "Tỷ trọng", "Cơ cấu", "% trong tổng số". Of another column's figure in the same row, of a
 * column's total, or all of one whole: a row of them makes up 100.
 */
export function claimShares(claims: Claims): void {
  const { columns } = claims.table;
  columns.forEach((column, percent) => {
    if (column.unit !== "percent" || claims.isClaimed(percent)) return;
    if (roleAmong(column, ["share"]) === null) return;
    if (!claimShareOfTotal(claims, percent)) claimShareAcross(claims, percent);
  });
  claimHundreds(claims);
}

/** A column's figure as a percent of the same column in the total row. */
function claimShareOfTotal({ table, places, add }: Claims, percent: number): boolean {
  const [total, another] = rowsWhere(table, ({ kind }) => kind === "total");
  if (total === undefined || another !== undefined) return false;
  const counted = operandsNear(table, percent, (column) => classOf(column) === "counted");
  for (const numerator of counted) {
    if (!isNumberAt(table, { row: total, column: numerator })) continue;
    const relations = rowsWhere(
      table,
      ({ kind }, row) =>
        kind !== "memo" &&
        row !== total &&
        isNumberAt(table, { row, column: percent }) &&
        isNumberAt(table, { row, column: numerator }),
    ).map((row): Relation => ({
      kind: "ratio",
      origin: originOf("chosen"),
      percent: places(row, percent),
      numerator: places(row, numerator),
      denominator: places(total, numerator),
      rounding: "halfUp",
    }));
    const { asked, holds } = weigh(table, relations);
    if (holds < 2 || 2 * holds <= asked) continue;
    add(withRounding(table, relations), percent);
    return true;
  }
  return false;
}

function claimShareAcross(claims: Claims, percent: number): void {
  const counted = operandsNear(claims.table, percent, (column) => classOf(column) === "counted");
  const equations = counted.flatMap((numerator) =>
    counted
      .filter((denominator) => denominator !== numerator)
      .map((denominator): Equation => ({ kind: "ratio", percent, numerator, denominator })),
  );
  claims.claim(claims.best(equations), "chosen");
}

/** Neighbouring shares under one outer heading that make up 100 in most rows. */
function claimHundreds(claims: Claims): void {
  const { columns } = claims.table;
  let from = 0;
  while (from < columns.length) {
    const first = columns[from];
    let to = from + 1;
    if (first?.unit === "percent") {
      const isKin = (at: number): boolean => {
        const other = columns[at];
        return other?.unit === "percent" && familyOf(other) === familyOf(first);
      };
      while (isKin(to)) to += 1;
      const parts = Array.from({ length: to - from }, (_, nth) => from + nth).filter(
        (at) => columns[at]?.headings.some(({ role }) => role === "total") !== true,
      );
      const isNamed = first.headings.some(({ role }) => role === "share");
      if (parts.length > 1) claims.claim({ kind: "hundred", parts }, isNamed ? "named" : "evident");
    }
    from = to;
  }
}
