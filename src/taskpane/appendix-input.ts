import { coverageForm } from "../core/appendix/coverage-form";
import type { AppendixInput, TitleFields } from "../core/appendix/form";
import { appendixFromTable } from "../core/appendix/from-table";
import { titleLines } from "../core/appendix/title";
import { unitsFromText } from "../core/appendix/units";
import type { Table } from "../core/model/table";
import { chosenTable, type AppendixState } from "./state/appendix";

/** What the appendix is filled with. */
export type Units =
  | { readonly kind: "list"; readonly names: readonly string[] }
  | { readonly kind: "table"; readonly table: Table };

/** What the user has entered so far; null while there is no unit. */
export function chosenUnits(appendix: AppendixState): Units | null {
  if (appendix.source === "table") {
    const table = chosenTable(appendix);
    return table === null ? null : { kind: "table", table };
  }
  const { names } = unitsFromText(appendix.list);
  return names.length === 0 ? null : { kind: "list", names };
}

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
