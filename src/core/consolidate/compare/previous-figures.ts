import type { Decimal } from "../../model/decimal";
import type { Table, TableColumn } from "../../model/table";
import { compareDecimals, decimal, sumDecimals } from "../../numbers/decimal";
import { nameMatcher } from "../names/match-name";
import { shareOut } from "./share-out";
import type { UnitMap, UnitShare } from "./unit-map";

/** The previous period's figures by today's units, and the former units that are none of them. */
export interface PreviousFigures {
  /** In the order of the previous table's columns. */
  readonly byUnit: ReadonlyMap<string, readonly (Decimal | null)[]>;
  readonly vanished: readonly FormerUnit[];
}

export interface FormerUnit {
  readonly name: string;
  readonly figures: readonly (Decimal | null)[];
}

/**
 * Brings a table to today's units: by their names, or by a map. Counts and amounts are divided so that
 * they still add up; percents only follow a unit that went wholly, and alone, into one.
 */
export function previousFigures(
  table: Table,
  present: readonly string[],
  map: UnitMap | null,
): PreviousFigures {
  const former = unitsOf(table);
  return map === null
    ? byName(former, present)
    : byMap(former, nameMatcher(present).match, table.columns, map);
}

export const unitsOf = (table: Table): readonly FormerUnit[] =>
  table.rows.flatMap(({ kind, label }, row) =>
    kind === "unit" ? [{ name: label, figures: numbersOf(table, row) }] : [],
  );

export const numbersOf = ({ figures, columns }: Table, row: number): readonly (Decimal | null)[] =>
  columns.map((_, column) => {
    const figure = figures[row]?.[column];
    return figure?.kind === "number" ? figure.value : null;
  });

function byName(former: readonly FormerUnit[], present: readonly string[]): PreviousFigures {
  const { match } = nameMatcher(present);
  const byUnit = new Map<string, FormerUnit["figures"]>();
  const vanished: FormerUnit[] = [];
  for (const unit of former) {
    const found = match(unit.name);
    if (found.kind === "matched" && !byUnit.has(found.unit)) byUnit.set(found.unit, unit.figures);
    else vanished.push(unit);
  }
  return { byUnit, vanished };
}

interface Part extends FormerUnit {
  readonly isWhole: boolean;
}

function byMap(
  former: readonly FormerUnit[],
  nowCalled: ReturnType<typeof nameMatcher>["match"],
  columns: readonly TableColumn[],
  { shares }: UnitMap,
): PreviousFigures {
  const { match } = nameMatcher([...new Set(shares.map(({ from }) => from))]);
  const parts = new Map<string, Part[]>();
  const vanished: FormerUnit[] = [];
  for (const unit of former) {
    const found = match(unit.name);
    const own = found.kind === "matched" ? shares.filter(({ from }) => from === found.unit) : [];
    if (own.length === 0) vanished.push(unit);
    for (const [to, part] of partsOf(unit, own, columns)) {
      const called = nowCalled(to);
      const name = called.kind === "matched" ? called.unit : to;
      parts.set(name, [...(parts.get(name) ?? []), part]);
    }
  }
  const byUnit = new Map(
    [...parts].map(([unit, all]) => [unit, columns.map((column, at) => joined(column, all, at))]),
  );
  return { byUnit, vanished };
}

function partsOf(
  unit: FormerUnit,
  shares: readonly UnitShare[],
  columns: readonly TableColumn[],
): readonly (readonly [to: string, part: Part])[] {
  const percents = shares.map(({ percent }) => percent);
  const divided = columns.map((column, at) => {
    const figure = unit.figures[at] ?? null;
    return figure === null || !adds(column) ? null : shareOut(figure, percents);
  });
  return shares.map(({ to, percent }, share) => {
    const isWhole = compareDecimals(percent, decimal(100)) === 0;
    const figures = columns.map((column, at) => {
      if (!adds(column)) return isWhole ? (unit.figures[at] ?? null) : null;
      return divided[at]?.[share] ?? null;
    });
    return [to, { name: unit.name, figures, isWhole }];
  });
}

/** What came into a unit, where all of it is known. */
function joined(column: TableColumn, parts: readonly Part[], at: number): Decimal | null {
  const figures = parts.flatMap((part) => part.figures[at] ?? []);
  if (figures.length < parts.length) return null;
  if (adds(column)) return sumDecimals(figures);
  return parts.length === 1 ? (figures[0] ?? null) : null;
}

const adds = ({ unit }: TableColumn): boolean => unit === "count" || unit === "amount";
