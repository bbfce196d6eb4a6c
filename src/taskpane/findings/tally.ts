import type { Severity } from "../../core/model/severity";
import { isExplicable } from "./explicable";
import type { Checked } from "./list-findings";

/** How much was compared and what came of it, over all tables. */
export interface Tally {
  readonly tables: number;
  readonly relations: number;
  readonly uncompared: number;
  readonly findings: Readonly<Record<Severity, number>>;
  readonly causes: number;
  /** Tables with too much wrong in them to look for causes. */
  readonly unexplained: number;
}

export function tally({ review, causes }: Checked): Tally {
  const count = (severity: Severity): number =>
    review.tables.reduce(
      (sum, { findings }) =>
        sum + findings.filter((finding) => finding.severity === severity).length,
      0,
    );
  return {
    tables: review.tables.length,
    relations: review.tables.reduce((sum, { relations }) => sum + relations.length, 0),
    uncompared: review.tables.reduce((sum, { uncompared }) => sum + uncompared, 0),
    findings: { error: count("error"), warning: count("warning"), info: count("info") },
    causes: causes?.filter(({ findings }) => findings.length > 0).length ?? 0,
    unexplained: review.tables.filter((table) => !isExplicable(table)).length,
  };
}
