import type { Origin } from "../model/origin";
import type { Table } from "../model/table";
import {
  judgeClaim,
  weighClaims,
  type Claim,
  type Ground,
  type SettledClaim,
  type SumVerdict,
  type Weight,
} from "./row-claims";
import { leastEvidence } from "./group-claims";
import { rowsWhere } from "./places";

/**
 * What the totals of a table add. One at an end of it, or one at each end, adds all its rows: its label
 * says so. Where others stand in it, or that does not fit, it is the figures that say which rows a total
 * adds: those with which most columns agree.
 */
export function claimTotals(ground: Ground): readonly SettledClaim[] {
  const totals = rowsWhere(ground.table, ({ kind }) => kind === "total");
  const [only, another, third] = totals;
  if (only !== undefined && another === undefined) return claimOnly(ground, only);
  const isFramed = only === 0 && another === lastOf(ground.table) && third === undefined;
  if (isFramed) return [only, another].flatMap((total) => claimOnly(ground, total));
  const outer = [totals.at(-1), totals[0]].filter((total) => total !== undefined);
  const chosen = new Map<number, WeighedWay>();
  const open: { readonly total: number; readonly ways: readonly WeighedWay[] }[] = [];
  const inner = totals.slice(1, -1);
  const isMany = totals.length > manyTotals;
  for (const total of [...inner, ...outer]) {
    const isNear = isMany && !outer.includes(total);
    const ways = weighWays(ground, waysOf(ground, total, totals, isNear ? null : chosen));
    const best = likeliest(ways);
    if (best === null) open.push({ total, ways });
    else chosen.set(total, best);
  }
  const like = open.flatMap(
    ({ total, ways }) => likeOthers(ground.table, total, ways, chosen) ?? [],
  );
  return [...chosen.values(), ...like]
    .flatMap(({ claims }) => claims)
    .map((claim) => ({ ...claim, columns: ground.adding }));
}

/** Of more totals than these, one between others is of the rows beside it: all ways for each take too long. */
const manyTotals = 200;

/**
 * What a total adds in too few columns to tell, where others of its name, or partly it, add so too; or
 * where it is the last and no other adds anything.
 */
function likeOthers(
  { rows }: Table,
  total: number,
  ways: readonly WeighedWay[],
  chosen: ReadonlyMap<number, WeighedWay>,
): WeighedWay | null {
  const nameOf = (row: number): string => rows[row]?.label.toLowerCase().split(" ")[0] ?? "";
  const isLast = rows.findLastIndex(({ kind }) => kind === "total") === total;
  const found = ways.filter((way) => {
    const isHalf = way.holds > 0 && way.holds >= way.fails;
    if (isHalf && isLast && chosen.size === 0) return true;
    return [...chosen].some(([other, like]) => {
      const isLike = like.name === way.name || rowsOf(like) === rowsOf(way);
      return isLike && (isHalf || nameOf(other) === nameOf(total));
    });
  });
  return found.sort((a, b) => balance(b) - balance(a))[0] ?? null;
}

function claimOnly(ground: Ground, total: number): readonly SettledClaim[] {
  const { table, tree, adding } = ground;
  const all: Claim = { total, parts: tree.roots, origin: originOf(table, total) };
  const isAtEnd = total === 0 || total === lastOf(table);
  const isLabelled = isAtEnd && tree.roots.length > 0;
  const weight = weighClaims(ground, [all]);
  if (isLabelled && all.origin === "label" && weight.fails === 0) return believed(ground, all);
  const best = likeliest(weighWays(ground, waysOf(ground, total, [total], new Map())));
  const proven = (best?.claims ?? []).map((claim) => ({ ...claim, columns: adding }));
  if (!isLabelled || (best !== null && best.holds > weight.holds)) return proven;
  const isFound = tree.roots.some((row) => table.rows[row]?.origin === "evidence");
  if (isFound && weight.holds === 0) return [];
  const isLikely = weight.holds > 0 && weight.holds >= weight.fails;
  if (all.origin === "evidence" && best === null && !isLikely) return [];
  return believed(ground, all);
}

const lastOf = ({ rows }: Table): number =>
  rows.findLastIndex(({ kind }) => kind !== "memo" && kind !== "part");

/** "Tổng số" over "Trong đó:" does not say that what follows is all. */
function originOf({ rows, figures }: Table, total: number): Origin {
  if (rows[total]?.origin === "evidence") return "evidence";
  const isOpen =
    rows[total + 1]?.kind === "part" &&
    figures[total + 1]?.every((figure) => figure.kind === "blank") === true;
  return isOpen ? "evidence" : "label";
}

/**
 * A claim its label makes, but for columns of averages, and of unknown ones where most of several
 * disagree. A label is not enough where no column agrees and the rows show that they are not what it
 * adds: a country above a few provinces, rows that come nowhere near their total or to more than it
 * in every column, for they hold subtotals or count the same things twice.
 */
function believed(ground: Ground, claim: Claim): readonly SettledClaim[] {
  const { columns } = ground.table;
  const verdicts = ground.adding.map((column) => ({
    column,
    verdict: judgeClaim(ground, claim, column),
    isKnown: columns[column]?.measure !== "other",
  }));
  const asked = verdicts.filter(({ verdict }) => verdict !== null && verdict !== "average");
  const fails = asked.filter(({ verdict }) => verdict !== "holds" && verdict !== "trivial");
  const isAlone = fails.length === asked.length;
  if (isAlone && fails.length > 0 && isOfOthers(ground, claim, fails)) return [];
  const unknown = asked.filter(({ isKnown }) => !isKnown).length;
  const wrong = fails.filter(({ isKnown }) => !isKnown).length;
  const isTrusted = unknown < 3 || 2 * wrong <= unknown || (isAlone && fails.every(isUnder));
  const kept = asked.filter(({ isKnown }) => isKnown || isTrusted);
  return [{ ...claim, columns: kept.map(({ column }) => column) }];
}

interface Failure {
  readonly column: number;
  readonly verdict: SumVerdict;
}

/** Whether a total with which no column agrees is of other rows than those that stand with it. */
function isOfOthers(
  { table }: Ground,
  { total, parts }: Claim,
  fails: readonly Failure[],
): boolean {
  const { says, unit } = table.rows[total] ?? {};
  if (says === "country") return true;
  // "(triệu đồng)" and "(tỷ đồng)" are both amounts
  if (unit === undefined && parts.some((row) => table.rows[row]?.unit !== undefined)) return true;
  const isNear = fails.every(({ verdict }) => verdict === "over" || verdict === "under");
  // "Tổng số dư" may be one more figure of its own kind
  if (says === "of" && !isNear) return true;
  const isAbove = total === 0;
  const all = (verdict: SumVerdict): boolean => fails.every((fail) => fail.verdict === verdict);
  if (isAbove && all("short")) return true;
  // "Toàn tỉnh" says where, and may well be a rate
  const saysSum = says !== "whole";
  if (all("exceeds") && (fails.length > 1 || !saysSum)) return true;
  // a row left out leaves less than the total everywhere
  return isAbove && fails.length > 1 && !(saysSum && all("under"));
}

const isUnder = ({ verdict }: Failure): boolean => verdict === "under";

const rowsOf = ({ claims }: Way): string => claims.map(({ parts }) => parts.join(" ")).join("\n");

/** Claims of one total that go together: mostly one, and one a breakdown. */
interface Way {
  readonly name: "above" | "below" | "all" | "units" | "totals" | "rest" | "divided";
  readonly claims: readonly Claim[];
}

interface WeighedWay extends Way, Weight {}

/** @param chosen What other totals add; null where only the rows beside this one are in question. */
function waysOf(
  ground: Ground,
  total: number,
  totals: readonly number[],
  chosen: ReadonlyMap<number, Way> | null,
): readonly Way[] {
  const { table, tree } = ground;
  const origin = originOf(table, total);
  const claim = (parts: readonly number[]): Claim => ({ total, parts, origin });
  const at = totals.indexOf(total);
  const before = totals[at - 1] ?? -1;
  const after = totals[at + 1] ?? table.rows.length;
  const above = between(tree.roots, before, total);
  const below = between(tree.roots, total, after);
  const beside: readonly Way[] = [
    { name: "above", claims: [claim(above)] },
    { name: "below", claims: [claim(below)] },
  ];
  if (chosen === null) return beside.filter(({ claims: [way] }) => way?.parts.length !== 0);
  const added = new Set(
    [...chosen.values()].flatMap(({ claims }) => claims.flatMap(({ parts }) => parts)),
  );
  // what adds this total is none of its parts
  const addsThis = (row: number): boolean =>
    chosen.get(row)?.claims.some(({ parts }) => parts.includes(total)) === true;
  const others = totals.filter((row) => row !== total && !addsThis(row));
  const known = others.filter((row) => chosen.has(row));
  const rest = [...tree.roots, ...known].filter((row) => !added.has(row));
  const divided = [divide(table, above), divide(table, below)].filter(({ length }) => length > 1);
  const ways: readonly Way[] = [
    ...beside,
    { name: "all", claims: [claim(tree.roots)] },
    { name: "units", claims: [claim(rowsWhere(table, ({ kind }) => kind === "unit"))] },
    { name: "totals", claims: [claim(others)] },
    { name: "rest", claims: [claim(rest.sort((a, b) => a - b))] },
    ...divided.map((blocks): Way => ({ name: "divided", claims: blocks.map(claim) })),
  ];
  const distinct = new Map<string, Way>();
  for (const way of ways) {
    const isWhole = way.claims.every(({ parts }) => parts.length > 0);
    if (isWhole && !distinct.has(rowsOf(way))) distinct.set(rowsOf(way), way);
  }
  return [...distinct.values()];
}

const weighWays = (ground: Ground, ways: readonly Way[]): readonly WeighedWay[] =>
  ways.map((way) => ({ ...way, ...weighClaims(ground, way.claims) }));

const between = (rows: readonly number[], from: number, to: number): readonly number[] =>
  rows.filter((row) => row > from && row < to);

/** Rows parted by headings without figures: "Phân theo giới tính", "Phân theo thành thị, nông thôn". */
function divide(
  { rows, figures }: Table,
  among: readonly number[],
): readonly (readonly number[])[] {
  const blocks: number[][] = [[]];
  for (const row of among) {
    const isHeading =
      rows[row]?.kind === "unit" &&
      figures[row]?.every((figure) => figure.kind === "blank") === true;
    if (isHeading) blocks.push([]);
    else blocks.at(-1)?.push(row);
  }
  return blocks.filter((block) => block.length > 0);
}

/** The way with which most columns agree, if more agree than not; often, where only figures tell it. */
const likeliest = (ways: readonly WeighedWay[]): WeighedWay | null =>
  ways
    .filter(({ holds, fails }) => holds > fails)
    .filter(({ claims: [claim], holds }) => claim?.origin === "label" || holds >= leastEvidence)
    .sort((a, b) => balance(b) - balance(a))[0] ?? null;

const balance = ({ holds, fails }: Weight): number => holds - fails;
