import type { Form, FormColumn } from "../appendix/form";
import type { Decisions } from "./decisions";
import type { Source, SourceColumn } from "./source";

/** The form's columns that figures can be taken for. */
export const typedColumns = ({ blocks }: Form): readonly FormColumn[] =>
  blocks.flatMap(({ columns }) => columns.filter(({ typed }) => typed));

/**
 * Which column of the form each column of a source is, by its mark; null for none. First what the user
 * said of the heading; then block and measure, equals in their order; then, in a source whose marks are
 * otherwise the form's, the printed mark of a column whose heading says nothing.
 */
export function matchColumns(
  form: Form,
  { columns }: Source,
  decisions: Decisions["columns"],
): readonly (string | null)[] {
  const wanted = form.blocks.flatMap((block) => block.columns);
  const taken = new Set<string>();
  const take = (mark: string | undefined): string | null => {
    if (mark === undefined || taken.has(mark)) return null;
    taken.add(mark);
    return mark;
  };
  const decided = columns.map(({ heading }) => {
    const mark = decisions.get(heading);
    return typeof mark === "string" ? take(mark) : null;
  });
  const named = columns.map((column, at) =>
    decisions.has(column.heading)
      ? (decided[at] ?? null)
      : take(wanted.find((one) => !taken.has(one.mark) && isSameColumn(one, column))?.mark),
  );
  if (!hasFormMarks(columns, named)) return named;
  return columns.map((column, at) => {
    const says = column.block !== "other" || column.measure !== "other";
    if (named[at] != null || says || decisions.has(column.heading)) return named[at] ?? null;
    return take(wanted.find(({ mark }) => mark === column.mark)?.mark);
  });
}

const isSameColumn = (wanted: FormColumn, { block, measure }: SourceColumn): boolean =>
  measure !== "other" && wanted.block === block && wanted.measure === measure;

/** Whether a source prints the form's own marks, as far as its headings tell. */
function hasFormMarks(
  columns: readonly SourceColumn[],
  named: readonly (string | null)[],
): boolean {
  const told = columns.filter((_, at) => named[at] !== null);
  const alike = columns.filter(({ mark }, at) => mark !== null && mark === named[at]);
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
    .filter(({ formula }) => formula !== null && copied.exec(formula)?.[1] === mark)
    .map((column) => column.mark),
];
