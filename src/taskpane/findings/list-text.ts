import { formatRange } from "../../core/model/a1";
import type { Review } from "../../core/model/review";
import type { Words } from "../words";
import { joinCells } from "./join-cells";
import { listEntries } from "./list-findings";

/**
 * The list as numbered lines, for a letter or a chat. Each line begins with its number, so pasting
 * it into a sheet can never make a formula of a label.
 *
 * @example "1. [Lỗi] Phụ lục!H13: Tổng cộng cột 8 ghi 552.247; …"
 */
export function listText(review: Review, { pane, findings }: Words): string {
  const lines = listEntries(review).map(({ index, finding }) => {
    const cells = joinCells(finding.cells).map(formatRange).join(", ");
    const place = `${finding.cells[0].sheet}!${cells}`;
    const line = `${index + 1}. [${pane.severity[finding.severity]}] ${place}: ${findings.explain(finding)}`;
    return line.replace(/\s+/g, " ");
  });
  return lines.join("\n");
}
