import { examine, examineTable } from "./examine";
import type { Review, TableReview } from "./model/review";
import type { Table } from "./model/table";
import type { Workbook } from "./model/workbook";
import { rules } from "./rules";
import { repairOf } from "./rules/repair";

/**
 * The whole check: recognises the tables of a snapshot, says what must hold between their figures,
 * finds what does not, and offers the repairs that are certain. Nothing is changed.
 */
export const review = (workbook: Workbook): Review => examine(workbook, rules, repairOf);

/** The check of one table that was recognised. */
export const reviewTable = (table: Table): TableReview => examineTable(table, rules, repairOf);
