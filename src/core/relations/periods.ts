import type { Relation } from "../model/relation";
import type { Table } from "../model/table";
import { changeRole, classOf, familyOf, innerText } from "./neighbours";

/** Two columns that hold the same figures of two periods. */
export interface PeriodColumns {
  readonly current: number;
  readonly previous: number;
}

/** Columns between which a change is printed, and neighbours headed alike but for their year. */
export function periodColumns(
  table: Table,
  relations: readonly Relation[],
): readonly PeriodColumns[] {
  const pairs = new Map<string, PeriodColumns>();
  const add = (current: number, previous: number): void => {
    const key = [current, previous].sort((a, b) => a - b).join();
    if (!pairs.has(key)) pairs.set(key, { current, previous });
  };
  for (const relation of relations) {
    if (relation.kind === "growth" && !relation.falls) {
      add(relation.current.column, relation.previous.column);
    }
    if (
      relation.kind === "difference" &&
      changeRole(table, relation.difference.column) === "change"
    )
      add(relation.minuend.column, relation.subtrahend.column);
  }
  table.columns.forEach((column, at) => {
    const next = table.columns[at + 1];
    if (next === undefined || classOf(column) === "percent" || classOf(next) !== classOf(column))
      return;
    const [one, other] = [yearOf(innerText(column)), yearOf(innerText(next))];
    if (one === null || other === null || familyOf(column) !== familyOf(next)) return;
    if (withoutYear(innerText(column)) !== withoutYear(innerText(next))) return;
    if (other - one === 1) add(at + 1, at);
    else if (one - other === 1) add(at, at + 1);
  });
  return [...pairs.values()];
}

const year = /\b(?:19|20)\d\d\b/;

const yearOf = (text: string): number | null => {
  const [found] = year.exec(text) ?? [];
  return found === undefined ? null : Number(found);
};

const withoutYear = (text: string): string => text.replace(year, "");
