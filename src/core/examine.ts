import type { Finding, Found, Repair, Rule } from "./model/finding";
import type { Relation } from "./model/relation";
import type { Review, TableReview } from "./model/review";
import type { Severity } from "./model/severity";
import type { Table } from "./model/table";
import type { Workbook } from "./model/workbook";
import { findRelations } from "./relations/find-relations";
import { membersOf } from "./relations/members";
import { rules } from "./rules";
import { cellAt } from "./rules/cells";
import { whereAt } from "./rules/where";
import { findTables } from "./tables/find-tables";

/** What would settle a finding, where that is certain. */
type RepairOf = (table: Table, found: Found) => Repair | null;

/**
 * The check without repairs, for whom the words are enough: recognises the tables of a snapshot, says
 * what must hold between their figures, and finds what does not.
 */
export const examine = (workbook: Workbook, repairOf: RepairOf = () => null): Review => ({
  tables: workbook.sheets.flatMap((sheet) =>
    findTables(sheet).map((table) => examineTable(table, repairOf)),
  ),
});

function examineTable(table: Table, repairOf: RepairOf): TableReview {
  const relations = findRelations(table);
  const findings = rules.flatMap((rule) =>
    rule
      .check(table, relations)
      .map((found) => toFinding(table, rule, found, repairOf(table, found))),
  );
  return {
    table,
    relations,
    findings: findings.sort(inOrder),
    uncompared: countUncompared(table, relations),
  };
}

function toFinding(table: Table, { severity }: Rule, found: Found, repair: Repair | null): Finding {
  const [first, ...others] = found.places;
  return {
    severity,
    cells: [cellAt(table, first), ...others.map((place) => cellAt(table, place))],
    operands: found.operands.map((place) => cellAt(table, place)),
    where: whereAt(table, first),
    detail: found.detail,
    repair,
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
  let uncompared = 0;
  table.figures.forEach((figures, row) => {
    figures.forEach(({ kind }, column) => {
      if (kind === "number" && compared[row * width + column] === 0) uncompared += 1;
    });
  });
  return uncompared;
}
