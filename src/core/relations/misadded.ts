import type { Misadded } from "../model/finding";
import type { SumRelation } from "../model/relation";
import type { Table } from "../model/table";
import { subtractDecimals, sumDecimals } from "../numbers/decimal";
import { magnitude } from "../numbers/integer";
import { isSum } from "../numbers/sum";
import { isRoundedAt } from "./holds";
import { figureAt, valueAt } from "./places";

/** The same as a finding's, by rows of the table. */
interface MisaddedRows {
  readonly kind: Misadded["kind"];
  readonly rows: readonly number[];
}

/**
 * How a sum down went wrong, where one account of it fits: "Trong đó" rows added again, all of them,
 * those of one name or a single one; subtotals added to their members; a row twice, or left out. A
 * small difference is some row's figure by chance where rows are many, and then it is no account.
 *
 * @example 100 + 200, of which 60, printed as 360 // { kind: "part", rows: [1] }
 */
export function findMisadded(table: Table, relation: SumRelation): MisaddedRows | null {
  const { total, parts } = relation;
  if (parts.some(({ column }) => column !== total.column)) return null;
  const printed = valueAt(table, total);
  const added = parts.map((part) => valueAt(table, part));
  const rounded = isRoundedAt(table, total);
  const numberIn = (row: number) => {
    const figure = figureAt(table, { row, column: total.column });
    return figure.kind === "number" && figure.value.units !== 0n ? figure.value : null;
  };
  const valuesIn = (rows: readonly number[]) => rows.flatMap((row) => numberIn(row) ?? []);
  const isAgain = (rows: readonly number[]): boolean =>
    rows.length > 0 && isSum(printed, [...added, ...valuesIn(rows)], rounded);
  const excess = magnitude(subtractDecimals(printed, sumDecimals(added)).units);
  const only = (
    rows: readonly number[],
    fits: (row: number) => boolean,
  ): readonly number[] | null => {
    if (excess < 10n * BigInt(rows.length)) return null;
    const found = rows.filter(fits);
    return found.length === 1 ? found : null;
  };

  const among = rowsAmong(table, relation).filter((row) => numberIn(row) !== null);
  const inner = among.filter((row) => table.rows[row]?.kind === "part");
  const heads = among.filter((row) => ["group", "total"].includes(table.rows[row]?.kind ?? ""));
  for (const [kind, rows] of [["part", inner] as const, ["group", heads] as const]) {
    const again =
      [rows, ...byLabel(table, rows)].find(isAgain) ?? only(rows, (row) => isAgain([row]));
    if (again !== null) return { kind, rows: again };
  }
  const own = parts.map(({ row }) => row);
  const missing = only(own, (row) =>
    isSum(printed, valuesIn(own.filter((other) => other !== row)), rounded),
  );
  if (missing !== null) return { kind: "missing", rows: missing };
  const twice = only(own, (row) => isAgain([row]));
  return twice === null ? null : { kind: "row", rows: twice };
}

/** The rows a sum reaches over, its total apart: its parts, and what stands between and under them. */
function rowsAmong({ rows }: Table, { total, parts }: SumRelation): readonly number[] {
  const among: number[] = [];
  const first = Math.min(...parts.map(({ row }) => row));
  const last = Math.max(...parts.map(({ row }) => row));
  const level = rows[last]?.level ?? 0;
  for (let row = first; row < rows.length; row += 1) {
    const isUnder = row > last && (rows[row]?.level ?? 0) > level && rows[row]?.kind !== "total";
    if (row > last && !isUnder) break;
    if (row !== total.row) among.push(row);
  }
  return among;
}

/** Rows of one name together, where several are. */
function byLabel({ rows }: Table, among: readonly number[]): readonly (readonly number[])[] {
  const named = new Map<string, number[]>();
  for (const row of among) {
    const label = rows[row]?.label.toLowerCase() ?? "";
    named.set(label, [...(named.get(label) ?? []), row]);
  }
  return [...named.values()].filter((same) => same.length > 1);
}
