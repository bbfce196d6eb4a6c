import type { OfficeErrorCode } from "./office-error";
import type { RequestBatch } from "./wire";

/** How far a batch is carried out: up to this action, which fails; what came before it stays done. */
export interface Stop {
  readonly at: number;
  readonly code: OfficeErrorCode;
}

/**
 * What goes wrong between the client and the workbook, as a test asks for it: how add-ins meet slow
 * machines, co-authors and Excel's limits.
 */
export interface Obstacles {
  /**
   * Called before each batch is carried out, which waits for it: to take time, to change the workbook
   * meanwhile, or to stop the batch on its way. `nth` counts requests from 1.
   */
  before?(batch: RequestBatch, nth: number): Promise<Stop | null>;
  /** The longest answer in bytes; 5 MB in Excel on the web. Nothing of a longer one arrives. */
  readonly answerBytes?: number;
}

/** What Excel on the web sends at most. */
export const defaultAnswerBytes = 5 * 1024 * 1024;
