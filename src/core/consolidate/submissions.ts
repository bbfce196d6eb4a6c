import type { Form } from "../appendix/form";
import type { Submission } from "./consolidation";
import { rowKey, type Decisions } from "./decisions";
import { markColumns } from "./mark-columns";
import { nameRows, type Naming } from "./name-rows";
import { isFilled, nameCell, readRow, readsOf } from "./read-figures";
import type { Source, SourceRow } from "./source";

/** A source with what it reports and which of its columns the form has. */
export interface ReadSource {
  readonly source: Source;
  readonly marks: readonly (string | null)[];
  readonly submissions: readonly Submission[];
}

export function readSource(form: Form, source: Source, naming: Naming): ReadSource {
  const { marks, rows, figures } = tableOf(form, source, naming.decisions.columns);
  const submissions = nameRows(source, rows, naming).map(
    ({ row, printed, namedBy, match }): Submission => ({
      key: rowKey(source.file, nameCell(source, row)),
      file: source.file,
      cell: nameCell(source, row),
      printed,
      namedBy,
      match,
      figures: figures.get(row) ?? new Map(),
      contradictions: source.contradictions,
    }),
  );
  return { source, marks, submissions };
}

/** A source's figures in the form's columns, whichever units its rows are. */
interface FormTable {
  readonly form: Form;
  readonly columns: Decisions["columns"];
  readonly marks: readonly (string | null)[];
  /** Those that report something. */
  readonly rows: readonly SourceRow[];
  readonly figures: ReadonlyMap<SourceRow, Submission["figures"]>;
}

/** Most decisions say nothing of columns, and then every table is read as before. */
const tables = new WeakMap<Source, FormTable>();

function tableOf(form: Form, source: Source, columns: Decisions["columns"]): FormTable {
  const known = tables.get(source);
  if (known?.form === form && known.columns === columns) return known;
  const marks = markColumns(form, source, columns);
  const reads = readsOf(form, marks);
  const read = reads.flatMap(({ from }) => from);
  const rows = source.rows.filter(({ figures }) =>
    read.some((column) => isFilled(figures[column])),
  );
  const figures = new Map(rows.map((row) => [row, readRow(source, row, reads)]));
  const table: FormTable = { form, columns, marks, rows, figures };
  tables.set(source, table);
  return table;
}
