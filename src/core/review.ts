import { examine, examineTable } from "./examine";
import type { Review, TableReview } from "./model/review";
import type { Table } from "./model/table";
import type { Workbook } from "./model/workbook";
import { rules } from "./rules";
import { repairOf } from "./rules/repair";
import type { Settings } from "./settings/settings";

/**
 * The whole check: recognises the tables of a snapshot, says what must hold between their figures,
 * finds what does not, and offers the repairs that are certain. Nothing is changed.
 *
 * @param rounding how an office rounds its percents, where it says so
 */
export const review = (workbook: Workbook, rounding: Settings["rounding"] = "asPrinted"): Review =>
  examine(workbook, rules, repairOf, rounding);

/** The check of one table that was recognised. */
export const reviewTable = (table: Table, rounding: Settings["rounding"]): TableReview =>
  examineTable(table, rules, repairOf, rounding);
