import { coverageForm } from "../core/appendix/coverage-form";
import type { AppendixInput, TitleFields } from "../core/appendix/form";
import { appendixFromTable } from "../core/appendix/from-table";
import { titleLines } from "../core/appendix/title";
import type { Units } from "./chosen-units";

const isBlank = (title: TitleFields): boolean =>
  [title.period, title.province, title.reportNumber, title.reportDate].every(
    (text) => text.trim() === "",
  );

/**
 * What the form is laid out from. A table laid out anew keeps its own title until the user enters
 * another.
 */
export function appendixInput(
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
      const input = appendixFromTable(coverageForm, units.table, sheetNames);
      return isBlank(title) && titleLines(coverageForm, input.title).length > 0
        ? input
        : { ...input, title };
    }
  }
}
