import type { Relation } from "../model/relation";
import type { Table } from "../model/table";

/** Columns known to hold figures: their headings name a measure, or a total adds them up. */
export function comparedColumns(table: Table, relations: readonly Relation[]): readonly number[] {
  const summed = new Set<number>();
  for (const relation of relations) if (relation.kind === "sum") summed.add(relation.total.column);
  return [...table.columns.keys()].filter(
    (at) => table.columns[at]?.measure !== "other" || summed.has(at),
  );
}
