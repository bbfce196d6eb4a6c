import type { Finding } from "./finding";
import type { Relation } from "./relation";
import type { Table } from "./table";

/** What the check of one table saw. */
export interface TableReview {
  readonly table: Table;
  readonly relations: readonly Relation[];
  /** In the order of the rules, worst first; of one rule in reading order. */
  readonly findings: readonly Finding[];
  /** How many figures stand in no relation, and so could not be compared with anything. */
  readonly uncompared: number;
}

export interface Review {
  readonly tables: readonly TableReview[];
}
