import type { Finding } from "./model/finding";
import type { Relation } from "./model/relation";
import type { Review, TableReview } from "./model/review";
import type { Severity } from "./model/severity";
import type { Table } from "./model/table";
import type { Workbook } from "./model/workbook";
import { findRelations } from "./relations/find-relations";
import { membersOf } from "./relations/members";
import { placesWhere } from "./relations/places";
import { rules } from "./rules";
import { findTables } from "./tables/find-tables";

/**
 * The whole check: recognises the tables of a snapshot, says what must hold between their figures,
 * and finds what does not. Nothing is changed.
 */
export const review = (workbook: Workbook): Review => ({
  tables: workbook.sheets.flatMap((sheet) => findTables(sheet).map(reviewTable)),
});

function reviewTable(table: Table): TableReview {
  const relations = findRelations(table);
  const findings = rules.flatMap((rule) => rule.check(table, relations));
  return {
    table,
    relations,
    findings: findings.sort(inOrder),
    uncompared: countUncompared(table, relations),
  };
}

const ranks: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

const inOrder = (a: Finding, b: Finding): number =>
  ranks[a.severity] - ranks[b.severity] ||
  a.cells[0].row - b.cells[0].row ||
  a.cells[0].column - b.cells[0].column;

/** Numbers that stand in no relation. */
function countUncompared(table: Table, relations: readonly Relation[]): number {
  const width = table.columns.length;
  const compared = new Uint8Array(table.rows.length * width);
  for (const relation of relations) {
    for (const { row, column } of membersOf(relation)) compared[row * width + column] = 1;
  }
  return placesWhere(table, ({ kind }) => kind === "number").filter(
    ({ row, column }) => compared[row * width + column] === 0,
  ).length;
}
