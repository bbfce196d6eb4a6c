import type { Form, FormColumn } from "../appendix/form";
import { matchColumns } from "../appendix/match-columns";
import type { Decisions } from "./decisions";
import type { Source, SourceColumn } from "./source";

/** The form's columns that figures can be taken for. */
export const typedColumns = ({ blocks }: Form): readonly FormColumn[] =>
  blocks.flatMap(({ columns }) => columns.filter(({ typed }) => typed));

/**
 * Which column of the form each column of a source is, by its mark; null for none. First what the user
 * said of the heading; then what the form itself matches; then, in a source whose marks are otherwise
 * the form's, the printed mark of a column whose heading says nothing.
 */
export function markColumns(
  form: Form,
  { columns }: Source,
  decisions: Decisions["columns"],
): readonly (string | null)[] {
  const marks: (string | null)[] = columns.map(({ heading }) => decisions.get(heading) ?? null);
  const open = columns.flatMap(({ heading }, at) => (decisions.has(heading) ? [] : [at]));
  const take = (at: number | undefined, mark: string): void => {
    if (at !== undefined && !marks.includes(mark)) marks[at] = mark;
  };
  const matched = matchColumns(
    form,
    open.flatMap((at) => columns[at] ?? []),
  );
  for (const [mark, at] of matched) take(open[at], mark);
  if (!hasFormMarks(columns, marks)) return marks;
  const known = new Set(form.blocks.flatMap((block) => block.columns.map(({ mark }) => mark)));
  for (const at of open) {
    const { mark = null, block, measure } = columns[at] ?? {};
    const isSilent = block === "other" && measure === "other";
    if (marks[at] === null && isSilent && mark !== null && known.has(mark)) take(at, mark);
  }
  return marks;
}

/** Whether a source prints the form's own marks, as far as its headings tell. */
function hasFormMarks(
  columns: readonly SourceColumn[],
  marks: readonly (string | null)[],
): boolean {
  const told = columns.filter((_, at) => marks[at] !== null);
  const alike = columns.filter(({ mark }, at) => mark !== null && mark === marks[at]);
  return alike.length > 1 && alike.length === told.length;
}

const copied = /^=\{(\w+)\}$/;

/**
 * For a column of the form, the marks its figure may be read from: its own, then those that the form
 * fills with a copy of it ("15 = 8").
 */
export const marksFor = (form: Form, mark: string): readonly string[] => [
  mark,
  ...form.blocks
    .flatMap(({ columns }) => columns)
    .filter(({ formula = "" }) => copied.exec(formula)?.[1] === mark)
    .map((column) => column.mark),
];
