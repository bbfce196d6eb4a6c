import type { TableReview } from "../../core/model/review";

/** As many figures take longer to explain than anybody wants to wait for the findings. */
const LARGE = 2_000;

/** More contradictions in a large table are no slips, and to explain them would hold up the pane. */
const MOST = 60;

export const isLarge = ({ table: { rows, columns } }: TableReview): boolean =>
  rows.length * columns.length > LARGE;

/** Whether causes of a table's contradictions are looked for. */
export const isExplicable = (table: TableReview): boolean =>
  !isLarge(table) || table.findings.filter(({ severity }) => severity === "error").length <= MOST;
