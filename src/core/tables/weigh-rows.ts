import type { Decimal } from "../model/decimal";
import { figuredRows, rowTree, type RowTree } from "../model/row-tree";
import type { Figure, TableColumn } from "../model/table";
import { isSum } from "../numbers/sum";
import type { Nested } from "./outline";

/** Sums that add up, and that do not: one for each row and column. */
export interface Balance {
  readonly holds: number;
  readonly fails: number;
}

/** The columns that add and what they hold. */
export interface Adding {
  readonly columns: readonly TableColumn[];
  readonly figures: readonly (readonly Figure[])[];
  readonly adding: readonly number[];
}

const nothing: Balance = { holds: 0, fails: 0 };

/** How well the groups and totals of one outline add up; a total adds what fits it best. */
export function weighRows(nested: readonly Nested[], adding: Adding): Balance {
  const tree = rowTree(nested);
  const groups = nested.flatMap(({ kind }, at) =>
    kind === "group" ? [balanceOf(tree, adding, at, tree.children[at] ?? [])] : [],
  );
  const totals = nested.flatMap(({ kind }, at) => (kind === "total" ? [at] : []));
  const sums = totals.map((total, index) => {
    const before = totals[index - 1] ?? -1;
    const after = totals[index + 1] ?? nested.length;
    const between = (from: number, to: number): readonly number[] =>
      tree.roots.filter((root) => root > from && root < to);
    const choices = [tree.roots, between(before, total), between(total, after)];
    return (
      choices
        // what leaves none of the rows out is all of them again
        .filter((parts, at) => parts.length > 0 && (at === 0 || parts.length < tree.roots.length))
        .map((parts) => balanceOf(tree, adding, total, parts))
        .reduce(
          (best: Balance | null, one) => (best === null || one.holds > best.holds ? one : best),
          null,
        )
    );
  });
  return [...groups, ...sums.map((one) => one ?? nothing)].reduce(
    (all, { holds, fails }) => ({ holds: all.holds + holds, fails: all.fails + fails }),
    nothing,
  );
}

function balanceOf(
  tree: RowTree,
  { columns, figures, adding }: Adding,
  total: number,
  parts: readonly number[],
): Balance {
  let holds = 0;
  let fails = 0;
  for (const column of adding) {
    const printed = figures[total]?.[column];
    if (printed?.kind !== "number") continue;
    const values: Decimal[] = [];
    for (const row of figuredRows(tree, figures, parts, column)) {
      const figure = figures[row]?.[column];
      if (figure?.kind === "number" && figure.value.units !== 0n) values.push(figure.value);
    }
    // a sum of one figure, or of none, tells nothing
    if (values.length < 2) continue;
    const rounded = columns[column]?.unit !== "count";
    if (isSum(printed.value, values, rounded)) holds += 1;
    else fails += 1;
  }
  return { holds, fails };
}
