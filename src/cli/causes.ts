import type { Cause } from "../core/model/cause";
import type { Finding } from "../core/model/finding";
import type { Relation } from "../core/model/relation";
import type { TableReview } from "../core/model/review";
import type { Place, Table } from "../core/model/table";
import { cellAt as cellOf } from "../core/rules/cells";
import { explain } from "../core/suspects/explain";

export { cellOf };

/** A cause in a file: what it was found in, and the findings it explains. */
export interface FileCause {
  /** Unique within its file. */
  readonly id: string;
  readonly cause: Cause;
  readonly table: Table;
  readonly findings: readonly Finding[];
}

/** The causes behind what a file's tables contradict; `previous` are last period's tables. */
export const causesOf = (
  tables: readonly TableReview[],
  previous: readonly Table[],
): readonly FileCause[] =>
  tables
    .flatMap(({ table, relations, findings }) => {
      const earlier = likest(table, previous);
      const evidence = earlier === null ? {} : { previous: earlier };
      return explain(table, relations, evidence).map((cause) => ({
        cause,
        table,
        findings: findings.filter((finding) =>
          cause.relations.some((relation) => isAbout(finding, relation, table)),
        ),
      }));
    })
    .map((found, index) => ({ id: `c${index + 1}`, ...found }));

/** The cause a finding was put down to; null when to none. */
export const causeOf = (finding: Finding, causes: readonly FileCause[]): FileCause | null =>
  causes.find(({ findings }) => findings.includes(finding)) ?? null;

/** The earlier table with the most units in common; null when none has any. */
function likest(table: Table, previous: readonly Table[]): Table | null {
  const labels = new Set(table.rows.map(({ label }) => label));
  const shared = (other: Table): number =>
    other.rows.filter(({ label }) => labels.has(label)).length;
  const [best] = [...previous].sort((a, b) => shared(b) - shared(a));
  return best !== undefined && shared(best) > 0 ? best : null;
}

/** Whether a finding is that this relation does not hold. */
function isAbout({ cells: [cell], detail }: Finding, relation: Relation, table: Table): boolean {
  const head = headOf(relation);
  if (head === null || !head.rules.includes(detail.rule)) return false;
  const { row, column } = cellOf(table, head.place);
  return cell.row === row && cell.column === column;
}

/** The figure a finding about a relation stands at, and the rules that find so. */
function headOf(
  relation: Relation,
): { readonly place: Place; readonly rules: readonly string[] } | null {
  switch (relation.kind) {
    case "sum":
      return { place: relation.total, rules: ["sum"] };
    case "ratio":
      return { place: relation.percent, rules: ["ratio", "capped"] };
    case "copy":
      return { place: relation.copy, rules: ["copy"] };
    case "product":
      return { place: relation.rate, rules: ["target-people"] };
    case "difference":
    case "growth":
    case "hundred":
    case "atMost":
      return null;
  }
}
