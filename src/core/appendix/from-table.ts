import type { Decimal } from "../model/decimal";
import type { Table, TableRow } from "../model/table";
import type { AppendixInput, Figures, Form, FormColumn } from "./form";
import { matchColumns } from "./match-columns";

/**
 * What a recognised table gives a form to be laid out anew: its title, its units and the figures an
 * officer types. Percents, copies and totals are left to the form's formulas, so the new sheet agrees
 * with itself. Cells that hold no readable number stay blank.
 *
 * @example layoutAppendix(coverageForm, appendixFromTable(coverageForm, table, workbook.sheetNames))
 */
export function appendixFromTable(
  form: Form,
  table: Table,
  sheetNames: readonly string[],
): AppendixInput {
  const columns = form.blocks.flatMap((block) => block.columns);
  const places = matchColumns(form, table.columns);
  const figuresOf = (row: number, wanted: readonly FormColumn[]): Figures =>
    Object.fromEntries(
      wanted.flatMap(({ mark }): [string, Decimal][] => {
        const column = places.get(mark);
        const figure = column === undefined ? undefined : table.figures[row]?.[column];
        return figure?.kind === "number" ? [[mark, figure.value]] : [];
      }),
    );
  const typed = columns.filter((column) => column.typed);
  const typedTotals = columns.filter((column) => column.total === "typed");
  const total = table.rows.findLastIndex((row) => row.kind === "total");
  return {
    title: table.title.filter((line) => !isUnitOfMeasure(line)),
    units: table.rows.flatMap((row, at) =>
      row.kind === "unit" ? [{ name: nameOf(row), figures: figuresOf(at, typed) }] : [],
    ),
    totals: total < 0 ? {} : figuresOf(total, typedTotals),
    sheetNames,
  };
}

/** The form writes its own such line. */
const isUnitOfMeasure = (line: string): boolean =>
  /^\(?\s*(đơn vị tính|đvt)\b/iu.test(line.normalize("NFC").trim());

const nameOf = (row: TableRow): string => row.label.replace(/\s+/g, " ").trim();
