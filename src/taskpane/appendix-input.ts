import type { AppendixInput, Form, TitleFields } from "../core/appendix/form";
import { appendixFromTable } from "../core/appendix/from-table";
import { matchColumns } from "../core/appendix/match-columns";
import { titleLines } from "../core/appendix/title";
import type { Table } from "../core/model/table";
import type { Units } from "./chosen-units";

const isBlank = (title: TitleFields): boolean =>
  [title.period, title.province, title.reportNumber, title.reportDate].every(
    (text) => text.trim() === "",
  );

/** Whether a table has a column of the form; of any other only its units are taken. */
export const isOfForm = (form: Form, { columns }: Table): boolean =>
  matchColumns(form, columns).size > 0;

/**
 * What the form is laid out from. A table laid out anew in its own form keeps its title until the
 * user enters another.
 */
export function appendixInput(
  form: Form,
  units: Units,
  title: TitleFields,
  sheetNames: readonly string[],
): AppendixInput {
  switch (units.kind) {
    case "list":
      return {
        title,
        units: units.names.map((name) => ({ name, figures: {} })),
        sheetNames,
      };
    case "table": {
      const input = appendixFromTable(form, units.table, sheetNames);
      const hasOwnTitle = isOfForm(form, units.table) && titleLines(form, input.title).length > 0;
      return isBlank(title) && hasOwnTitle ? input : { ...input, title };
    }
  }
}
