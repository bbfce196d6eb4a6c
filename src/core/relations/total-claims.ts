import type { Origin } from "../model/origin";
import type { Table } from "../model/table";
import {
  judgeClaim,
  weighClaims,
  type Claim,
  type Ground,
  type SettledClaim,
  type Weight,
} from "./claims";
import { leastEvidence } from "./group-claims";
import { rowsWhere } from "./places";

/**
 * What the totals of a table add. The one total at an end of it adds all its rows: its label says so.
 * Where several stand in it, or that does not fit, it is the figures that say which rows a total adds:
 * those with which most columns agree.
 */
export function claimTotals(ground: Ground): readonly SettledClaim[] {
  const totals = rowsWhere(ground.table, ({ kind }) => kind === "total");
  const [only, another] = totals;
  if (only !== undefined && another === undefined) return claimOnly(ground, only);
  const claimed = new Map<number, readonly Claim[]>();
  const outer = [totals.at(-1), totals[0]].filter((total) => total !== undefined);
  const inner = totals.slice(1, -1);
  for (const total of [...inner, ...outer]) {
    claimed.set(total, likeliest(ground, waysOf(ground, total, totals, claimed)) ?? []);
  }
  return [...claimed.values()].flat().map((claim) => ({ ...claim, columns: ground.adding }));
}

function claimOnly(ground: Ground, total: number): readonly SettledClaim[] {
  const { table, tree, adding } = ground;
  const all: Claim = { total, parts: tree.roots, origin: originOf(table, total) };
  const end = table.rows.findLastIndex(({ kind }) => kind !== "memo" && kind !== "part");
  const isAtEnd = total === 0 || total === end;
  const ways = waysOf(ground, total, [total], new Map());
  const best = likeliest(ground, ways);
  const proven = (best ?? []).map((claim) => ({ ...claim, columns: adding }));
  if (!isAtEnd || tree.roots.length === 0) return proven;
  const { holds } = weighClaims(ground, [all]);
  if (best !== null && weighClaims(ground, best).holds > holds) return proven;
  if (all.origin === "evidence" && best === null) return [];
  return believed(ground, all);
}

/** "Tổng số" over "Trong đó:" does not say that what follows is all. */
function originOf({ rows, figures }: Table, total: number): Origin {
  const isOpen =
    rows[total + 1]?.kind === "part" &&
    figures[total + 1]?.every((figure) => figure.kind === "blank") === true;
  return isOpen ? "evidence" : "label";
}

/**
 * A claim its label makes, but for columns of averages, and of unknown ones where most of several
 * disagree. A label is not enough where no column agrees: "Toàn quốc" above a few provinces adds none
 * of them up, and rows that come to much more than their total hold subtotals.
 */
function believed(ground: Ground, claim: Claim): readonly SettledClaim[] {
  const { columns } = ground.table;
  const verdicts = ground.adding.map((column) => ({
    column,
    verdict: judgeClaim(ground, claim, column),
    isKnown: columns[column]?.measure !== "other",
  }));
  const asked = verdicts.filter(({ verdict }) => verdict !== null && verdict !== "average");
  const fails = asked.filter(({ verdict }) => verdict !== "holds");
  const isApart = claim.total === 0 || fails.every(({ verdict }) => verdict === "exceeds");
  if (isApart && fails.length === asked.length && fails.length > 1) return [];
  const unknown = asked.filter(({ isKnown }) => !isKnown).length;
  const wrong = fails.filter(({ isKnown }) => !isKnown).length;
  const isTrusted = unknown < 3 || 2 * wrong <= unknown;
  const kept = asked.filter(({ isKnown }) => isKnown || isTrusted);
  return [{ ...claim, columns: kept.map(({ column }) => column) }];
}

/** Sets of claims of one total, only one of which is meant. */
function waysOf(
  ground: Ground,
  total: number,
  totals: readonly number[],
  claimed: ReadonlyMap<number, readonly Claim[]>,
): readonly (readonly Claim[])[] {
  const { table, tree } = ground;
  const origin = originOf(table, total);
  const claim = (parts: readonly number[]): Claim => ({ total, parts, origin });
  const before = totals.findLast((row) => row < total) ?? -1;
  const after = totals.find((row) => row > total) ?? table.rows.length;
  const above = between(tree.roots, before, total);
  const below = between(tree.roots, total, after);
  const units = rowsWhere(table, ({ kind }) => kind === "unit");
  const others = totals.filter((row) => row !== total);
  const added = new Set([...claimed.values()].flat().flatMap(({ parts }) => parts));
  const rest = [...tree.roots, ...claimed.keys()]
    .filter((row) => row !== total && !added.has(row) && !isNothing(claimed, row))
    .sort((a, b) => a - b);
  const ways = [above, below, tree.roots, units, others, rest].map((parts) => [claim(parts)]);
  const divided = [above, below]
    .map((rows) => divide(table, rows))
    .filter((blocks) => blocks.length > 1);
  return [...ways, ...divided.map((blocks) => blocks.map(claim))].filter((way) =>
    way.every(({ parts }) => parts.length > 0),
  );
}

/** A total that adds nothing known stands for nothing. */
const isNothing = (claimed: ReadonlyMap<number, readonly Claim[]>, row: number): boolean =>
  claimed.get(row)?.length === 0;

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

/** The way with which most columns agree, if more agree than not, and one that only figures tell often. */
function likeliest(ground: Ground, ways: readonly (readonly Claim[])[]): readonly Claim[] | null {
  const weighed = ways
    .map((claims) => ({ claims, ...weighClaims(ground, claims) }))
    .filter(
      ({ claims: [claim], holds, fails }) =>
        holds > fails && (claim?.origin === "label" || holds >= leastEvidence),
    )
    .sort((a, b) => balance(b) - balance(a));
  return weighed[0]?.claims ?? null;
}

const balance = ({ holds, fails }: Weight): number => holds - fails;
