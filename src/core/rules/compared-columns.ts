import type { Relation } from "../model/relation";
import type { Table } from "../model/table";
import { membersOf } from "../relations/members";

/** Columns known to hold figures: their headings name a measure, or they stand in a relation. */
export function comparedColumns(table: Table, relations: readonly Relation[]): readonly number[] {
  const related = new Set<number>();
  for (const relation of relations) {
    for (const { column } of membersOf(relation)) related.add(column);
  }
  return table.columns.flatMap(({ measure }, column) =>
    measure !== "other" || related.has(column) ? [column] : [],
  );
}
