import type { Form } from "../appendix/form";
import type { Submission } from "./consolidation";
import { rowKey } from "./decisions";
import { markColumns } from "./mark-columns";
import { nameRows, type Naming } from "./name-rows";
import { isFilled, nameCell, readRow, readsOf } from "./read-figures";
import type { Source } from "./source";

/** A source with what it reports and which of its columns the form has. */
export interface ReadSource {
  readonly source: Source;
  readonly marks: readonly (string | null)[];
  readonly submissions: readonly Submission[];
}

export function readSource(form: Form, source: Source, naming: Naming): ReadSource {
  const marks = markColumns(form, source, naming.decisions.columns);
  const reads = readsOf(form, marks);
  const columns = reads.flatMap(({ from }) => from);
  const rows = source.rows.filter(({ figures }) =>
    columns.some((column) => isFilled(figures[column])),
  );
  const submissions = nameRows(source, rows, naming).map(
    ({ row, printed, namedBy, match }): Submission => ({
      key: rowKey(source.file, source.sheet, row.row),
      file: source.file,
      cell: nameCell(source, row),
      printed,
      namedBy,
      match,
      figures: readRow(source, row, reads),
      contradictions: source.contradictions,
    }),
  );
  return { source, marks, submissions };
}
