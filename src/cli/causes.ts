import type { CellRef } from "../core/model/reference";
import type { TableReview } from "../core/model/review";
import type { Table } from "../core/model/table";

/** One explanation of broken relations, in the cells of its sheet. */
export interface FileCause {
  readonly id: string;
  readonly kind: string;
  readonly suspects: readonly Suspect[];
  readonly message: string;
  /** The findings it explains, by the cell each stands at. */
  readonly findings: readonly CellRef[];
}

export interface Suspect {
  readonly cells: readonly CellRef[];
  readonly proven: boolean;
  readonly repairs: readonly SuspectRepair[];
}

export interface SuspectRepair {
  readonly cell: CellRef;
  readonly value: string;
  readonly certain: boolean;
}

/** The causes behind what the tables of a file contradict; `previous` are last period's tables. */
export function causesOf(
  _tables: readonly TableReview[],
  _previous: readonly Table[],
): readonly FileCause[] {
  return [];
}
