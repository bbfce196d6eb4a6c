import type { Workbook } from "../../core/model/workbook";
import type { CheckState } from "./check";

/** As many cells are checked again before the next one is typed; of more, only when it is asked for. */
export const LIVE_CELLS = 20_000;

/** The cells of a snapshot, blank ones between others included. */
export const countCells = ({ sheets }: Workbook): number =>
  sheets.reduce((sum, { values }) => sum + values.length * (values[0]?.length ?? 0), 0);

/** Whether edits are followed: as the officer chose, else as the size says. */
export const isLive = ({ live, report }: Pick<CheckState, "live" | "report">): boolean =>
  report !== null && (live ?? countCells(report.workbook) <= LIVE_CELLS);
