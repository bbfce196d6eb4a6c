import type { Decimal } from "../model/decimal";
import type { SumRelation } from "../model/relation";
import type { NumberFigure, Table, TableRow } from "../model/table";
import { compareDecimals, decimal, subtractDecimals, sumDecimals } from "../numbers/decimal";
import { magnitude } from "../numbers/integer";
import { figureAt, isNumberAt, numberAt, rowsWhere, storedValue, type Places } from "./places";

/** The rows one total may add. */
type Parts = readonly number[];

/**
 * Sums down. The one total of a table without groups adds all its units: its label says so. With
 * groups, several totals or rows beside the units it is the figures that have to say which rows a
 * total adds: those with which most columns agree.
 */
export function findSums(table: Table, places: Places): readonly SumRelation[] {
  const totals = rowsWhere(table, ({ kind }) => kind === "total");
  const columns = summable(table);
  const claims = [
    ...totals.map((total) => claimTotal(table, total, totals, columns)),
    claimGroups(table, columns),
  ].flat();
  return claims.flatMap(({ total, parts, columns: claimed }) =>
    claimed
      .filter((column) => verdict(table, total, parts, column) !== null)
      .map((column): SumRelation => ({
        kind: "sum",
        total: places(total, column),
        parts: parts.map((row) => places(row, column)).filter((part) => isNumberAt(table, part)),
      })),
  );
}

interface Claim {
  readonly total: number;
  readonly parts: Parts;
  readonly columns: readonly number[];
}

function claimTotal(
  table: Table,
  total: number,
  totals: readonly number[],
  columns: readonly number[],
): readonly Claim[] {
  const { rows } = table;
  const claim = (parts: Parts): Claim => ({ total, parts, columns });
  const isOutermost = total === totals[0] || total === totals.at(-1);
  const units = isOutermost ? rowsWhere(table, ({ kind }) => kind === "unit") : [];
  const isPlain = totals.length === 1 && units.length === rows.length - 1;
  if (isPlain && (total === 0 || total === units.length)) {
    const claimed = labelled(table, total, units, columns);
    // "Toàn quốc" above a few provinces adds none of them up
    const isApart =
      total === 0 && claimed.length > 1 && tally(table, total, units, claimed).holds === 0;
    return isApart ? [] : [{ total, parts: units, columns: claimed }];
  }
  const previous = totals.findLast((row) => row < total) ?? -1;
  const next = totals.find((row) => row > total) ?? rows.length;
  const nearby = [unitsBetween(table, previous, total), unitsBetween(table, total, next)];
  if (!isOutermost) return proven(table, nearby.map(claim));
  const added = rowsWhere(table, isAdded);
  const outermost = added.reduce((least, at) => Math.min(least, rows[at]?.level ?? 0), Infinity);
  const candidates = [
    units,
    ...nearby,
    added.filter((at) => rows[at]?.level === outermost),
    totals.filter((row) => row !== total),
  ];
  return proven(table, candidates.map(claim));
}

function unitsBetween({ rows }: Table, before: number, after: number): Parts {
  const parts: number[] = [];
  for (let at = before + 1; at < after; at += 1) if (rows[at]?.kind === "unit") parts.push(at);
  return parts;
}

const isAdded = ({ kind }: TableRow): boolean => kind === "unit" || kind === "group";

/** The claim with which most columns agree, if more agree than not. */
function proven(table: Table, claims: readonly Claim[]): readonly Claim[] {
  let best: Claim | null = null;
  let most = 0;
  for (const claim of claims) {
    const { holds, fails } = tally(table, claim.total, claim.parts, claim.columns);
    if (holds > fails && holds > most) {
      best = claim;
      most = holds;
    }
  }
  return best === null ? [] : [best];
}

/** Groups as sums of the rows right under them, if most such sums hold. */
function claimGroups(table: Table, columns: readonly number[]): readonly Claim[] {
  const claims = rowsWhere(table, ({ kind }) => kind === "group").map((total) => ({
    total,
    parts: childrenOf(table, total),
    columns,
  }));
  let balance = 0;
  for (const { total, parts } of claims) {
    const { holds, fails } = tally(table, total, parts, columns);
    balance += holds - fails;
  }
  return balance > 0 ? claims : [];
}

function childrenOf({ rows }: Table, group: number): Parts {
  const level = rows[group]?.level ?? 0;
  const under: number[] = [];
  for (let at = group + 1; at < rows.length; at += 1) {
    const row = rows[at];
    if (row === undefined || row.kind === "total" || row.level <= level) break;
    if (isAdded(row)) under.push(at);
  }
  const nearest = under.reduce((least, at) => Math.min(least, rows[at]?.level ?? 0), Infinity);
  return under.filter((at) => rows[at]?.level === nearest);
}

/** Columns a label makes a sum; unknown ones too, unless most of several disagree. */
function labelled(
  table: Table,
  total: number,
  parts: Parts,
  columns: readonly number[],
): readonly number[] {
  const known = columns.filter((column) => table.columns[column]?.measure !== "other");
  const unknown = columns.filter((column) => !known.includes(column));
  const { holds, fails } = tally(table, total, parts, unknown);
  return fails > holds && fails + holds > 2 ? known : columns;
}

const summable = ({ columns }: Table): readonly number[] =>
  columns.flatMap(({ unit }, at) => (unit === "count" || unit === "amount" ? [at] : []));

function tally(
  table: Table,
  total: number,
  parts: Parts,
  columns: readonly number[],
): { readonly holds: number; readonly fails: number } {
  const verdicts = columns.map((column) => verdict(table, total, parts, column));
  return {
    holds: verdicts.filter((holds) => holds === true).length,
    fails: verdicts.filter((holds) => holds === false).length,
  };
}

/** Whether a total is the sum of its parts; null where it is missing or a part cannot be read. */
function verdict(table: Table, total: number, parts: Parts, column: number): boolean | null {
  const printed = figureAt(table, { row: total, column });
  if (printed.kind !== "number") return null;
  const values: Decimal[] = [];
  for (const row of parts) {
    const figure = figureAt(table, { row, column });
    // a blank part adds nothing
    if (figure.kind === "number") values.push(figure.value);
    else if (figure.kind !== "blank") return null;
  }
  if (values.length === 0) return null;
  return isSum(printed.value, values, isRounded(table, column));
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

const isRounded = (table: Table, column: number): boolean =>
  table.columns[column]?.unit !== "count";

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
