import type { TableCause } from "../../core/causes";
import type { Finding } from "../../core/model/finding";
import type { CellRef } from "../../core/model/reference";
import type { Relation } from "../../core/model/relation";
import type { Review } from "../../core/model/review";
import type { Severity } from "../../core/model/severity";
import type { Table } from "../../core/model/table";
import { cellAt } from "../../core/rules/cells";
import { resultPlace } from "../../core/suspects/result-place";

/** Worst first. */
export const severities: readonly Severity[] = ["error", "warning", "info"];

/** What a check found; causes are null while they are looked for. */
export interface Checked {
  readonly review: Review;
  readonly causes: readonly TableCause[] | null;
}

/** A finding and its place in the list the pane shows. */
export interface FindingEntry {
  readonly kind: "finding";
  readonly index: number;
  readonly finding: Finding;
  readonly table: Table;
}

/** A cause, and beneath it the findings it explains. */
export interface CauseEntry {
  readonly kind: "cause";
  readonly index: number;
  /** The same for the same figures of one check and the next. */
  readonly key: string;
  readonly found: TableCause;
  /** All that must hold in its table. */
  readonly relations: readonly Relation[];
  readonly severity: Severity;
  readonly entries: readonly FindingEntry[];
}

/** A line of the list; ↑ ↓ walk them in the order of their indices. */
export type Entry = FindingEntry | CauseEntry;

interface SeverityGroup {
  readonly severity: Severity;
  readonly entries: readonly FindingEntry[];
  /** How many it holds, those not shown yet included. */
  readonly total: number;
}

export interface TableGroup {
  readonly table: Table;
  readonly causes: readonly CauseEntry[];
  readonly causeCount: number;
  /** What no cause explains. */
  readonly groups: readonly SeverityGroup[];
}

/**
 * Tables with what was found in them, the worst first and clean ones left out: causes with their
 * findings, then by severity the findings without one.
 */
export function listFindings({ review, causes }: Checked): readonly TableGroup[] {
  const tables = review.tables.filter(({ findings }) => findings.length > 0);
  let index = 0;
  return [...tables]
    .sort((a, b) => worst(a.findings) - worst(b.findings))
    .map(({ table, relations, findings }) => {
      const enter = (finding: Finding): FindingEntry => {
        return { kind: "finding", index: index++, finding, table };
      };
      const own = causesIn(table, causes ?? []);
      const entries = own.map((found): CauseEntry => {
        const severity = severities[worst(found.findings)] ?? "error";
        const at = { kind: "cause", index: index++, key: keyOf(found) } as const;
        return { ...at, found, relations, severity, entries: found.findings.map(enter) };
      });
      const explained = new Set(own.flatMap((found) => found.findings));
      const others = findings.filter((finding) => !explained.has(finding));
      return {
        table,
        causes: entries,
        causeCount: entries.length,
        groups: severities
          .map((severity) => ({
            severity,
            entries: others.filter((finding) => finding.severity === severity).map(enter),
          }))
          .filter((group) => group.entries.length > 0)
          .map((group) => ({ ...group, total: group.entries.length })),
      };
    });
}

const worst = (findings: readonly Finding[]): number =>
  severities.findIndex((severity) => findings.some((finding) => finding.severity === severity));

/** A table's causes, worst first; one that explains nothing listed is left out. */
const causesIn = (table: Table, causes: readonly TableCause[]): readonly TableCause[] =>
  causes
    .filter((cause) => cause.table === table && cause.findings.length > 0)
    .sort((a, b) => worst(a.findings) - worst(b.findings) || b.findings.length - a.findings.length);

/** Where the first relation that a cause breaks has its result. */
function keyOf({ cause, table }: TableCause): string {
  const [relation] = cause.relations;
  const place = relation === undefined ? { row: 0, column: 0 } : resultPlace(relation);
  const { sheet, row, column } = cellAt(table, place);
  return `${row},${column},${sheet}`;
}

/** The same lines in one row, in the order shown. */
export const listEntries = (checked: Checked): readonly Entry[] =>
  listFindings(checked).flatMap(({ causes, groups }) => [
    ...causes.flatMap((cause) => [cause, ...cause.entries]),
    ...groups.flatMap(({ entries }) => entries),
  ]);

/** The cell a line is about: of a cause the figure it doubts, or what disagrees where several may be wrong. */
export function entryCell(entry: Entry): CellRef {
  if (entry.kind === "finding") return entry.finding.cells[0];
  const { cause, table, findings } = entry.found;
  const [{ operations }, ...others] = cause.explanations;
  const doubted = others.length === 0 ? operations[0]?.cells[0] : undefined;
  const [first] = findings;
  if (doubted !== undefined || first === undefined) {
    return cellAt(table, doubted ?? { row: 0, column: 0 });
  }
  return first.cells[0];
}

/** The first `limit` lines, with the groups that still hold one. */
export const firstFindings = (
  tables: readonly TableGroup[],
  limit: number,
): readonly TableGroup[] => {
  const isShown = ({ index }: Entry): boolean => index < limit;
  return tables
    .map((table) => ({
      ...table,
      causes: table.causes
        .filter(isShown)
        .map((cause) => ({ ...cause, entries: cause.entries.filter(isShown) })),
      groups: table.groups
        .map((group) => ({ ...group, entries: group.entries.filter(isShown) }))
        .filter(({ entries }) => entries.length > 0),
    }))
    .filter(({ causes, groups }) => causes.length > 0 || groups.length > 0);
};
