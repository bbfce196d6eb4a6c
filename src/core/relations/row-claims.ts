import type { Decimal } from "../model/decimal";
import type { Origin } from "../model/origin";
import { figuredRows, rowTree, type RowTree } from "../model/row-tree";
import type { Table } from "../model/table";
import { compareDecimals, decimal, sumDecimals } from "../numbers/decimal";
import { isSum } from "../numbers/sum";
import { isRoundedAt } from "./holds";
import { figureAt } from "./places";

/** Rows that a row may be the sum of; where one of them holds no figure, those under it stand for it. */
export interface Claim {
  readonly total: number;
  readonly parts: readonly number[];
  readonly origin: Origin;
}

/** A claim, and the columns in which it must hold. */
export interface SettledClaim extends Claim {
  readonly columns: readonly number[];
}

/** What the claims of a table are judged by. */
export interface Ground {
  readonly table: Table;
  readonly tree: RowTree;
  /** Columns of counts and of amounts. */
  readonly adding: readonly number[];
  /** What was judged before, by parts and total, column by column: several ask the same. */
  readonly judged: Map<readonly number[], Map<number, Map<number, SumVerdict>>>;
}

export const groundOf = (table: Table): Ground => ({
  table,
  tree: rowTree(table.rows),
  adding: table.columns.flatMap(({ unit }, at) =>
    unit === "count" || unit === "amount" ? [at] : [],
  ),
  judged: new Map(),
});

/**
 * What a total is to its parts in one column: `trivial`, the one part that is not 0, or 0; `average`,
 * rounded figures with one of them above it; parts that come to more (`over`) or less (`under`), by half
 * as much again or above that (`exceeds`, `short`); null where it is missing or a part unknown.
 */
export type SumVerdict =
  "holds" | "trivial" | "average" | "over" | "exceeds" | "under" | "short" | null;

export function judgeClaim(ground: Ground, claim: Claim, column: number): SumVerdict {
  const byTotal = entryOf(
    ground.judged,
    claim.parts,
    () => new Map<number, Map<number, SumVerdict>>(),
  );
  const byColumn = entryOf(byTotal, claim.total, () => new Map<number, SumVerdict>());
  return entryOf(byColumn, column, () => judge(ground, claim, column));
}

function judge({ table, tree }: Ground, { total, parts }: Claim, column: number): SumVerdict {
  const printed = figureAt(table, { row: total, column });
  if (printed.kind !== "number") return null;
  const unit = table.rows[total]?.unit ?? table.rows[parts[0] ?? total]?.unit;
  // rows of several units of measure do not add up
  if (parts.some((row) => (table.rows[row]?.unit ?? unit) !== unit)) return null;
  const values: Decimal[] = [];
  let isOpen = false;
  for (const row of figuredRows(tree, table.figures, parts, column)) {
    const figure = figureAt(table, { row, column });
    // a blank part adds nothing; another that is no number leaves the sum unknown
    if (figure.kind === "number") values.push(figure.value);
    else if (figure.kind !== "blank") return null;
    else isOpen ||= isWithheld(table, row, column);
  }
  if (values.length === 0) return null;
  const { value } = printed;
  const rounded = isRoundedAt(table, { row: total, column });
  if (isSum(value, values, rounded)) {
    return values.filter(({ units }) => units !== 0n).length > 1 ? "holds" : "trivial";
  }
  const sum = sumDecimals(values);
  if (isOpen && compareDecimals(sum, value) < 0) return null;
  // twice the total are its groups and what is under them
  if (isSum(sumDecimals([value, value]), values, false)) return null;
  const isAbove = values.some((part) => compareDecimals(part, value) >= 0);
  if (rounded && isAbove && !isShifted(value, values)) return "average";
  if (compareDecimals(sum, value) > 0) return isHalfAgain(sum, value) ? "exceeds" : "over";
  return isHalfAgain(value, sum) ? "short" : "under";
}

function entryOf<Key, Value>(entries: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = entries.get(key);
  if (known !== undefined) return known;
  const made = make();
  entries.set(key, made);
  return made;
}

/** Whether the parts add up once the separator of the largest stands further left: no average does. */
function isShifted(total: Decimal, parts: readonly Decimal[]): boolean {
  const most = parts.reduce((one, other) => (compareDecimals(other, one) > 0 ? other : one), total);
  const rest = parts.filter((part) => part !== most);
  return [1, 2, 3, 4, 5, 6].some((places) =>
    isSum(total, [...rest, decimal(most.units, most.scale + places)], true),
  );
}

const isHalfAgain = (more: Decimal, less: Decimal): boolean =>
  compareDecimals(sumDecimals([more, more]), sumDecimals([less, less, less])) > 0;

/** "…" is a figure that exists and is not known: the total may hold it. */
function isWithheld(table: Table, row: number, column: number): boolean {
  const { sheet, isTransposed } = table;
  const line = table.rows[row]?.row ?? 0;
  const across = table.columns[column]?.column ?? 0;
  const [down, right] = isTransposed ? [across, line] : [line, across];
  const held = sheet.values[down - sheet.row]?.[right - sheet.column];
  return typeof held === "string" && /^\s*(?:…|\.{2,})\s*$/.test(held);
}

export interface Weight {
  readonly holds: number;
  readonly fails: number;
}

/** In how many columns claims hold and fail; trivial ones say nothing. */
export function weighClaims(ground: Ground, claims: readonly Claim[]): Weight {
  let holds = 0;
  let fails = 0;
  for (const claim of claims) {
    for (const column of ground.adding) {
      const verdict = judgeClaim(ground, claim, column);
      if (verdict === "holds") holds += 1;
      else if (verdict !== null && verdict !== "trivial") fails += 1;
    }
  }
  return { holds, fails };
}
