import type { Decimal } from "../model/decimal";
import type { SumRelation } from "../model/relation";
import type { NumberFigure, Table, TableRow } from "../model/table";
import { compareDecimals, decimal, subtractDecimals, sumDecimals } from "../numbers/decimal";
import { magnitude } from "../numbers/integer";
import { figureAt, isNumberAt, numberAt, rowsWhere, storedValue, type Places } from "./places";

/** Rows a total may add, and the columns in which it is said to. */
interface Claim {
  readonly total: number;
  readonly parts: readonly number[];
  readonly columns: readonly number[];
}

/**
 * Sums down. The one total of a table without groups adds all its units: its label says so. With
 * groups, several totals or rows beside the units it is the figures that have to say which rows a
 * total adds: those with which most columns agree.
 */
export function findSums(table: Table, places: Places): readonly SumRelation[] {
  const columns = table.columns.flatMap(({ unit }, at) =>
    unit === "count" || unit === "amount" ? [at] : [],
  );
  const totals = rowsWhere(table, ({ kind }) => kind === "total");
  const claims = [
    ...totals.flatMap((total) => claimTotal(table, total, totals, columns)),
    ...claimGroups(table, columns),
  ];
  return claims.flatMap((claim) =>
    claim.columns
      .filter((column) => judge(table, claim, column) !== null)
      .map((column): SumRelation => ({
        kind: "sum",
        origin: "label",
        total: places(claim.total, column),
        parts: claim.parts
          .map((row) => places(row, column))
          .filter((part) => isNumberAt(table, part)),
      })),
  );
}

function claimTotal(
  table: Table,
  total: number,
  totals: readonly number[],
  columns: readonly number[],
): readonly Claim[] {
  const { rows } = table;
  const claim = (parts: readonly number[]): Claim => ({ total, parts, columns });
  const isOutermost = total === totals[0] || total === totals.at(-1);
  const units = isOutermost ? rowsWhere(table, ({ kind }) => kind === "unit") : [];
  if (totals.length === 1 && isFlat(table, total)) return believed(table, claim(units));
  const previous = totals.findLast((row) => row < total) ?? -1;
  const next = totals.find((row) => row > total) ?? rows.length;
  const nearby = [unitsBetween(table, previous, total), unitsBetween(table, total, next)];
  if (!isOutermost) return proven(table, nearby.map(claim));
  const added = rowsWhere(table, isAdded);
  const others = totals.filter((row) => row !== total);
  return proven(table, [units, ...nearby, outermost(table, added), others].map(claim));
}

/** Whether the total stands at one end of rows that are all units; memo rows may follow it. */
function isFlat({ rows, figures }: Table, total: number): boolean {
  const end = rows.findLastIndex(({ kind }) => kind !== "memo");
  if (total !== 0 && total !== end) return false;
  return rows.every(({ kind }, at) => {
    const isBare = figures[at]?.every((figure) => figure.kind === "blank") === true;
    return kind === "unit" || at === total || isBare || (kind === "memo" && at > end);
  });
}

/**
 * A claim its label makes, but for columns of averages, and of unknown ones where most of several
 * disagree. A label is not enough where no column agrees: "Toàn quốc" above a few provinces adds none
 * of them up, and rows that come to much more than their total hold subtotals.
 */
function believed(table: Table, claim: Claim): readonly Claim[] {
  const verdicts = claim.columns.map((column) => ({
    column,
    verdict: judge(table, claim, column),
    isKnown: table.columns[column]?.measure !== "other",
  }));
  const asked = verdicts.filter(({ verdict }) => verdict !== null && verdict !== "average");
  const fails = asked.filter(({ verdict }) => verdict !== "holds");
  const isApart = claim.total === 0 || fails.every(({ verdict }) => verdict === "exceeds");
  if (isApart && fails.length === asked.length && fails.length > 1) return [];
  const unknown = asked.filter(({ isKnown }) => !isKnown).length;
  const wrong = fails.filter(({ isKnown }) => !isKnown).length;
  const isTrusted = unknown < 3 || 2 * wrong <= unknown;
  const columns = asked.filter(({ isKnown }) => isKnown || isTrusted);
  return [{ ...claim, columns: columns.map(({ column }) => column) }];
}

/** The claim with which most columns agree, if more agree than not. */
function proven(table: Table, claims: readonly Claim[]): readonly Claim[] {
  const weighed = claims
    .map((claim) => ({ claim, ...weigh(table, claim) }))
    .filter(({ holds, fails }) => holds > fails)
    .sort((a, b) => b.holds - a.holds);
  return weighed.slice(0, 1).map(({ claim }) => claim);
}

/** Groups as sums of the rows right under them, if most such sums hold. */
function claimGroups(table: Table, columns: readonly number[]): readonly Claim[] {
  const claims = rowsWhere(table, ({ kind }) => kind === "group").map((total): Claim => ({
    total,
    parts: childrenOf(table, total),
    columns,
  }));
  const balance = claims
    .map((claim) => weigh(table, claim))
    .reduce((sum, { holds, fails }) => sum + holds - fails, 0);
  return balance > 0 ? claims : [];
}

function weigh(table: Table, claim: Claim): { readonly holds: number; readonly fails: number } {
  const verdicts = claim.columns.map((column) => judge(table, claim, column));
  const holds = verdicts.filter((verdict) => verdict === "holds").length;
  return { holds, fails: verdicts.filter((verdict) => verdict !== null).length - holds };
}

const isAdded = ({ kind }: TableRow): boolean => kind === "unit" || kind === "group";

function childrenOf(table: Table, group: number): readonly number[] {
  const { rows } = table;
  const level = rows[group]?.level ?? 0;
  const under: number[] = [];
  for (let at = group + 1; at < rows.length; at += 1) {
    const row = rows[at];
    if (row === undefined || row.kind === "total" || row.level <= level) break;
    if (isAdded(row)) under.push(at);
  }
  return outermost(table, under);
}

function outermost({ rows }: Table, among: readonly number[]): readonly number[] {
  const levelOf = (at: number): number => rows[at]?.level ?? 0;
  const least = among.reduce((level, at) => Math.min(level, levelOf(at)), Infinity);
  return among.filter((at) => levelOf(at) === least);
}

function unitsBetween({ rows }: Table, before: number, after: number): readonly number[] {
  const units: number[] = [];
  for (let at = before + 1; at < after; at += 1) if (rows[at]?.kind === "unit") units.push(at);
  return units;
}

/**
 * What a total is to its parts in one column: `average`, rounded figures with one of them above it;
 * `exceeds`, parts that come to half as much again; null where it is missing or a part unreadable.
 */
function judge(
  table: Table,
  { total, parts }: Claim,
  column: number,
): "holds" | "fails" | "average" | "exceeds" | null {
  const printed = figureAt(table, { row: total, column });
  if (printed.kind !== "number") return null;
  const values: Decimal[] = [];
  for (const row of parts) {
    const figure = figureAt(table, { row, column });
    // a blank part adds nothing; another that is no number leaves the sum unknown
    if (figure.kind === "number") values.push(figure.value);
    else if (figure.kind !== "blank") return null;
  }
  if (values.length === 0) return null;
  const { value } = printed;
  const rounded = isRounded(table, column);
  if (isSum(value, values, rounded)) return "holds";
  if (rounded && values.some((part) => compareDecimals(part, value) >= 0)) return "average";
  const sum = sumDecimals(values);
  const isMuch = compareDecimals(sumDecimals([sum, sum]), sumDecimals([value, value, value])) > 0;
  return isMuch ? "exceeds" : "fails";
}

/** Whether the relation holds; a total computed from slipped cells follows them and is no finding. */
export function isSumAt(table: Table, { total, parts }: SumRelation): boolean {
  const printed = numberAt(table, total);
  const figures = parts.map((part) => numberAt(table, part));
  const rounded = isRounded(table, total.column);
  const adds = (read: (figure: NumberFigure) => Decimal): boolean =>
    isSum(read(printed), figures.map(read), rounded);
  return adds(({ value }) => value) || (printed.stored === "formula" && adds(storedValue));
}

const isRounded = ({ columns }: Table, column: number): boolean =>
  columns[column]?.unit !== "count";

/**
 * Whether `total` is the sum of `parts`: exactly for whole counts; figures printed rounded may
 * each be half a last digit off.
 */
function isSum(total: Decimal, parts: readonly Decimal[], rounded: boolean): boolean {
  const difference = subtractDecimals(total, sumDecimals(parts));
  if (difference.units === 0n) return true;
  const inexact = [total, ...parts].filter(({ scale }) => rounded || scale > 0);
  const slack = sumDecimals(inexact.map(({ scale }) => decimal(5n, scale + 1)));
  return compareDecimals(decimal(magnitude(difference.units), difference.scale), slack) <= 0;
}
