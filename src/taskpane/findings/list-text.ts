import { formatRange } from "../../core/model/a1";
import type { Words } from "../words";
import { joinCells } from "./join-cells";
import { listEntries, type Checked, type Entry } from "./list-findings";

/**
 * The list as numbered lines, for a letter or a chat; what follows a cause explains it. Each line
 * begins with its number, so pasting it into a sheet can never make a formula of a label.
 *
 * @example "1. [Lỗi] Phụ lục!H13: Tổng cộng cột 8 ghi 552.247; …"
 */
export const listText = (checked: Checked, words: Words): string =>
  listEntries(checked)
    .map((entry) => `${entry.index + 1}. ${lineOf(entry, words)}`.replace(/\s+/g, " "))
    .join("\n");

function lineOf(entry: Entry, { pane, findings, causes }: Words): string {
  if (entry.kind === "cause") {
    const { found, entries } = entry;
    const story = causes.story(found);
    const title = `[${pane.check.cause}] ${causes.title(found)} (${pane.check.places(entries.length)})`;
    return story === null ? title : `${title}. ${story}`;
  }
  const { finding } = entry;
  const cells = joinCells(finding.cells).map(formatRange).join(", ");
  const place = `${finding.cells[0].sheet}!${cells}`;
  return `[${pane.severity[finding.severity]}] ${place}: ${findings.explain(finding)}`;
}
