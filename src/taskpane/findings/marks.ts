import type { Mark } from "../../core/model/edit";
import type { CellRef } from "../../core/model/reference";
import type { Review } from "../../core/model/review";
import { joinCells } from "./join-cells";
import { severities } from "./list-findings";

const key = ({ sheet, row, column }: CellRef): string => `${row},${column},${sheet}`;

/**
 * Every cell a finding is about, marked once, by its worst finding; neighbours share a mark. That a
 * table was pasted as text is said of all its cells at once: marks on all would bury the others.
 */
export function layoutMarks(review: Review): readonly Mark[] {
  const findings = review.tables
    .flatMap((table) => table.findings)
    .filter(({ detail }) => detail.rule !== "text-number");
  const marked = new Set<string>();
  return severities.flatMap((severity) => {
    const cells = findings
      .filter((finding) => finding.severity === severity)
      .flatMap((finding) => finding.cells)
      .filter((cell) => !marked.has(key(cell)));
    for (const cell of cells) marked.add(key(cell));
    return joinCells(cells).map((range) => ({ range, severity }));
  });
}
