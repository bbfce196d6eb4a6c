import type { TitleFields } from "../../../core/appendix/form";
import type { UnitMapProblem } from "../../../core/consolidate/compare/unit-map";
import type { Comparison } from "../../../core/model/comparison";
import type { FileFailure } from "../../../core/model/file-failure";
import type { HostFailure } from "../../../core/model/failure";
import type { Block, Table } from "../../../core/model/table";
import type { Workbook } from "../../../core/model/workbook";

/** A table that may be one of the two periods. */
export interface OfferedTable {
  /** "" for the workbook that is open. */
  readonly file: string;
  readonly table: Table;
}

/** Two periods beside each other, and what is wrong with the map of units, if one is used. */
export interface Compared {
  readonly comparison: Comparison;
  readonly problems: readonly UnitMapProblem[];
}

/** Why there is nothing to compare, or nothing was built. */
export type PeriodsProblem =
  | { readonly kind: "noTable" }
  | { readonly kind: "file"; readonly file: string; readonly failure: FileFailure }
  | { readonly kind: "host"; readonly failure: HostFailure };

export interface PeriodsState {
  /** The open workbook as it was read last: its sheets may hold a map of units. */
  readonly workbook: Workbook | null;
  readonly tables: readonly OfferedTable[];
  /** Indices into the tables. */
  readonly current: number | null;
  readonly previous: number | null;
  /** Whether the open workbook has a map of units, and whether it is used. */
  readonly hasMap: boolean;
  readonly withMap: boolean;
  readonly compared: Compared | null;
  readonly subject: Block;
  readonly title: TitleFields;
  readonly withCharts: boolean;
  readonly doing: "reading" | "building" | null;
  readonly problem: PeriodsProblem | null;
  /** The sheet that was built last. */
  readonly built: string | null;
}

export const initialPeriods: PeriodsState = {
  workbook: null,
  tables: [],
  current: null,
  previous: null,
  hasMap: false,
  withMap: true,
  compared: null,
  subject: "health",
  title: { period: "", province: "", reportNumber: "", reportDate: "" },
  withCharts: true,
  doing: null,
  problem: null,
  built: null,
};
