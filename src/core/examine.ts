import type { Finding, Found, Repair, Rule } from "./model/finding";
import type { CellRef } from "./model/reference";
import type { Relation } from "./model/relation";
import type { Review, TableReview } from "./model/review";
import type { Table } from "./model/table";
import type { Workbook } from "./model/workbook";
import { findRelations } from "./relations/find-relations";
import { roundedBy } from "./relations/rounded-by";
import { membersOf } from "./relations/members";
import { cellAt } from "./rules/cells";
import { whereAt } from "./rules/where";
import type { Settings } from "./settings/settings";
import { findTables } from "./tables/find-tables";

/** What would settle a finding, where that is certain. */
type RepairOf = (table: Table, found: Found) => Repair | null;

/**
 * The check by some rules and without repairs, for whom that is enough: recognises the tables of a
 * snapshot, says what must hold between their figures, and finds what does not.
 */
export const examine = (
  workbook: Workbook,
  rules: readonly Rule[],
  repairOf: RepairOf = () => null,
  rounding: Settings["rounding"] = "asPrinted",
): Review => ({
  tables: workbook.sheets.flatMap((sheet) =>
    findTables(sheet).map((table) => examineTable(table, rules, repairOf, rounding)),
  ),
});

/** The same of one table. */
export function examineTable(
  table: Table,
  rules: readonly Rule[],
  repairOf: RepairOf,
  rounding: Settings["rounding"],
): TableReview {
  const relations = roundedBy(findRelations(table), rounding);
  const findings = rules.flatMap((rule) =>
    rule
      .check(table, relations)
      .map((found) => toFinding(table, rule, found, repairOf(table, found)))
      .sort(inReadingOrder),
  );
  return { table, relations, findings, uncompared: countUncompared(table, relations) };
}

function toFinding(table: Table, { severity }: Rule, found: Found, repair: Repair | null): Finding {
  const [first] = found.places;
  const cells: [CellRef, ...CellRef[]] = [cellAt(table, first)];
  found.places.forEach((place, at) => at > 0 && cells.push(cellAt(table, place)));
  return {
    severity: severity === "error" && found.origin === "evidence" ? "warning" : severity,
    cells,
    operands: found.operands.map((place) => cellAt(table, place)),
    where: whereAt(table, first),
    detail: found.detail,
    repair,
  };
}

const inReadingOrder = (a: Finding, b: Finding): number =>
  a.cells[0].row - b.cells[0].row || a.cells[0].column - b.cells[0].column;

/** Numbers that stand in no relation. */
function countUncompared(table: Table, relations: readonly Relation[]): number {
  const width = table.columns.length;
  const compared = new Uint8Array(table.rows.length * width);
  for (const relation of relations) {
    membersOf(relation).forEach(({ row, column }) => (compared[row * width + column] = 1));
  }
  let uncompared = 0;
  table.figures.forEach((figures, row) => {
    figures.forEach(({ kind }, column) => {
      if (kind === "number" && compared[row * width + column] === 0) uncompared += 1;
    });
  });
  return uncompared;
}
