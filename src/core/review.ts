import { examine } from "./examine";
import type { Review } from "./model/review";
import type { Workbook } from "./model/workbook";
import { repairOf } from "./rules/repair";

/**
 * The whole check: recognises the tables of a snapshot, says what must hold between their figures,
 * finds what does not, and offers the repairs that are certain. Nothing is changed.
 */
export const review = (workbook: Workbook): Review => examine(workbook, repairOf);
