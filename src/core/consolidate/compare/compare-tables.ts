import type {
  ComparedColumn,
  ComparedFigure,
  ComparedUnit,
  Comparison,
} from "../../model/comparison";
import type { Decimal } from "../../model/decimal";
import type { Table } from "../../model/table";
import { compareDecimals, ratioPercent, subtractDecimals } from "../../numbers/decimal";
import { questionsOf } from "./outliers";
import { pairColumns, type ColumnPair } from "./pair-columns";
import { numbersOf, previousFigures, unitsOf } from "./previous-figures";
import { scopeOf } from "./scope";
import type { UnitMap } from "./unit-map";

/** Decimals of the percents computed. */
const decimals = 2;

type Numbers = readonly (Decimal | null)[];

/**
 * Two periods of one table, unit by unit: change, growth, attainment and rank, all exact. Units are
 * matched by name, or by a map where units changed. Where the two do not count the same things and no
 * map bridges it, changes stand but no growth.
 *
 * @example compareTables(current, previous, null).units[0]?.figures[0]?.growth // 4,25 percent
 */
export function compareTables(current: Table, previous: Table, map: UnitMap | null): Comparison {
  const pairs = pairColumns(current.columns, previous.columns);
  const columns = pairs.map(({ current: at }) => comparedColumn(current, at));
  const present = unitsOf(current);
  const { byUnit, vanished } = previousFigures(
    previous,
    present.map(({ name }) => name),
    map,
  );
  const appeared = present.map(({ name }) => name).filter((name) => !byUnit.has(name));
  const gone = vanished.map(({ name }) => name);
  const scope = scopeOf(current, previous, { appeared, vanished: gone }, map !== null);
  const isAlike = scope.kind === "same" || scope.isMapped;
  const compare = (now: Numbers, then: Numbers): readonly ComparedFigure[] =>
    pairs.map((pair) => comparedFigure(current, pair, now, then, isAlike));
  const none: Numbers = [];
  const units = withRanks([
    ...present.map(({ name, figures }): ComparedUnit => {
      const before = byUnit.get(name);
      const presence = before === undefined ? "appeared" : "both";
      return { name, presence, figures: compare(figures, before ?? none) };
    }),
    ...vanished.map(({ name, figures }): ComparedUnit => {
      return { name, presence: "vanished", figures: compare(none, figures) };
    }),
  ]);
  return {
    scope,
    columns,
    units,
    total: totalOf(current, previous, compare),
    questions: questionsOf(columns, units),
  };
}

function comparedColumn({ columns }: Table, at: number): ComparedColumn {
  const { block, measure, unit, heading } = columns[at] ?? {
    block: "other",
    measure: "other",
    unit: "count",
    heading: "",
  };
  return { block, measure, unit, heading };
}

function comparedFigure(
  table: Table,
  pair: ColumnPair,
  now: Numbers,
  then: Numbers,
  isAlike: boolean,
): ComparedFigure {
  const current = now[pair.current] ?? null;
  const previous = then[pair.previous] ?? null;
  const change = current === null || previous === null ? null : subtractDecimals(current, previous);
  const { unit } = table.columns[pair.current] ?? {};
  const grows = isAlike && (unit === "count" || unit === "amount");
  return {
    current,
    previous,
    change,
    growth: grows ? percentOf(change, previous) : null,
    attainment: percentOf(current, targetOf(table, pair.current, now)),
    rank: null,
  };
}

const percentOf = (part: Decimal | null, whole: Decimal | null): Decimal | null =>
  part === null || whole === null || whole.units <= 0n ? null : ratioPercent(part, whole, decimals);

/** What an actual was to reach; null for other columns. */
function targetOf({ columns }: Table, at: number, figures: Numbers): Decimal | null {
  const { block, measure } = columns[at] ?? {};
  if (measure !== "actual" || block === "other") return null;
  const target = columns.findIndex((one) => one.block === block && one.measure === "target");
  return figures[target] ?? null;
}

function totalOf(
  current: Table,
  previous: Table,
  compare: (now: Numbers, then: Numbers) => readonly ComparedFigure[],
): ComparedUnit | null {
  const [now, then] = [current, previous].map(({ rows }) =>
    rows.findLastIndex(({ kind }) => kind === "total"),
  );
  if (now === undefined || now < 0) return null;
  const before = then === undefined || then < 0 ? [] : numbersOf(previous, then);
  const name = current.rows[now]?.label ?? "";
  return { name, presence: "both", figures: compare(numbersOf(current, now), before) };
}

/** 1 for the highest growth; equals share a rank and the next ones skip it. */
function withRanks(units: readonly ComparedUnit[]): readonly ComparedUnit[] {
  const width = units[0]?.figures.length ?? 0;
  const ranks = Array.from({ length: width }, (_, column) => {
    const sorted = units
      .flatMap(({ figures }) => figures[column]?.growth ?? [])
      .sort((a, b) => compareDecimals(b, a));
    const byGrowth = new Map<bigint, number>();
    // all growths have the same number of decimals
    sorted.forEach(({ units: growth }, at) => {
      if (!byGrowth.has(growth)) byGrowth.set(growth, at + 1);
    });
    return byGrowth;
  });
  return units.map((unit) => ({
    ...unit,
    figures: unit.figures.map((figure, column) => ({
      ...figure,
      rank: figure.growth === null ? null : (ranks[column]?.get(figure.growth.units) ?? null),
    })),
  }));
}
