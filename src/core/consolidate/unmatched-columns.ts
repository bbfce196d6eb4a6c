import { cellRef } from "../model/reference";
import type { UnmatchedColumn } from "./consolidation";
import type { Decisions } from "./decisions";
import type { Source } from "./source";
import type { ReadSource } from "./submissions";

/**
 * Headings that mean no column of the form as far as is known, of tables that report something; and of
 * all tables of a file that reports nothing, for there the user has to say which is what.
 */
export function unmatchedColumns(
  files: readonly (readonly ReadSource[])[],
  decisions: Decisions["columns"],
): readonly UnmatchedColumn[] {
  const found = new Map<string, UnmatchedColumn>();
  for (const sources of files) {
    const reporting = sources.filter(({ submissions }) => submissions.length > 0);
    for (const { source, marks } of reporting.length > 0 ? reporting : sources) {
      source.columns.forEach(({ heading, column }, at) => {
        if (marks[at] !== null || decisions.has(heading)) return;
        const known = found.get(heading);
        const place = known ?? { heading, file: source.file, cell: headingCell(source, column) };
        found.set(heading, { ...place, tables: (known?.tables ?? 0) + 1 });
      });
    }
  }
  return [...found.values()].sort((a, b) => b.tables - a.tables);
}

/** The first figure under the heading, which is the nearest cell known. */
function headingCell({ sheet, isTransposed, rows }: Source, column: number) {
  const row = rows[0]?.row ?? 0;
  return isTransposed ? cellRef(sheet, column, row) : cellRef(sheet, row, column);
}
