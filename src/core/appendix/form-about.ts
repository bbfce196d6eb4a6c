import type { Block } from "../model/table";
import type { ColumnMatch, Form, FormFile } from "./form";

/**
 * A form of one insurance: its columns match that block, and its texts name it. Without a subject,
 * or with one the file does not have, of its first; a form without subjects is as it was.
 */
export function formAbout(file: FormFile, subject?: Block): Form {
  const { subjects = [], ...form } = file;
  const [first] = subjects;
  if (first === undefined) return form;
  const chosen = subjects.find(({ block }) => block === subject) ?? first;
  const named = (text: string): string => text.replaceAll("{subject}", () => chosen.name);
  const matched = (match: ColumnMatch): ColumnMatch =>
    match.kind !== "heading" && match.block === first.block
      ? { ...match, block: chosen.block }
      : match;
  return {
    ...form,
    sheetName: named(form.sheetName),
    title: form.title.map(named),
    blocks: form.blocks.map(({ heading, columns }) => ({
      ...(heading === undefined ? {} : { heading: named(heading) }),
      columns: columns.map(({ match, ...column }) => ({
        ...column,
        heading: named(column.heading),
        ...(match === undefined ? {} : { match: matched(match) }),
      })),
    })),
    charts: (form.charts ?? []).map((chart) => ({ ...chart, title: named(chart.title) })),
  };
}
