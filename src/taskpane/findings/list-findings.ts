import type { Finding } from "../../core/model/finding";
import type { Review, TableReview } from "../../core/model/review";
import type { Severity } from "../../core/model/severity";
import type { Table } from "../../core/model/table";

/** Worst first. */
export const severities: readonly Severity[] = ["error", "warning", "info"];

/** A finding and its place in the list the pane shows. */
export interface Entry {
  readonly index: number;
  readonly finding: Finding;
}

interface SeverityGroup {
  readonly severity: Severity;
  readonly entries: readonly Entry[];
  /** How many it holds, those not shown yet included. */
  readonly total: number;
}

export interface TableGroup {
  readonly table: Table;
  readonly groups: readonly SeverityGroup[];
}

/** Findings by table, then by severity; the table with the worst finding first, clean tables left out. */
export function listFindings(review: Review): readonly TableGroup[] {
  const tables = review.tables.filter(({ findings }) => findings.length > 0);
  let index = 0;
  return [...tables]
    .sort((a, b) => worst(a) - worst(b))
    .map(({ table, findings }) => ({
      table,
      groups: severities
        .map((severity) => ({
          severity,
          entries: findings
            .filter((finding) => finding.severity === severity)
            .map((finding) => ({ index: index++, finding })),
        }))
        .filter(({ entries }) => entries.length > 0)
        .map((group) => ({ ...group, total: group.entries.length })),
    }));
}

const worst = ({ findings }: TableReview): number =>
  severities.findIndex((severity) => findings.some((finding) => finding.severity === severity));

/** The same findings in one row, in the order shown. */
export const listEntries = (review: Review): readonly Entry[] =>
  listFindings(review).flatMap(({ groups }) => groups.flatMap(({ entries }) => entries));

/** The first `limit` findings, with the groups that still hold one. */
export const firstFindings = (
  tables: readonly TableGroup[],
  limit: number,
): readonly TableGroup[] =>
  tables
    .map((table) => ({
      ...table,
      groups: table.groups
        .map((group) => ({
          ...group,
          entries: group.entries.filter(({ index }) => index < limit),
        }))
        .filter(({ entries }) => entries.length > 0),
    }))
    .filter(({ groups }) => groups.length > 0);
