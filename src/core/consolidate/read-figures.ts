import type { Form, FormColumn } from "../appendix/form";
import type { Decimal } from "../model/decimal";
import type { NumberFigure } from "../model/table";
import { unslip } from "../tables/slips";
import { cellRef, type CellRef } from "../model/reference";
import { compareDecimals, toNumber } from "../numbers/decimal";
import { readText } from "../numbers/read";
import type { SubmittedFigure } from "./consolidation";
import { marksFor, typedColumns } from "./mark-columns";
import type { Source, SourceFigure, SourceRow } from "./source";

/** For each typed column of the form, the source's columns it may be read from, the best first. */
export type Reads = readonly { readonly column: FormColumn; readonly from: readonly number[] }[];

export function readsOf(form: Form, marks: readonly (string | null)[]): Reads {
  const columnOf = new Map(marks.map((mark, at) => [mark, at]));
  return typedColumns(form)
    .map((column) => ({
      column,
      from: marksFor(form, column.mark).flatMap((mark) => columnOf.get(mark) ?? []),
    }))
    .filter(({ from }) => from.length > 0);
}

/** What a row reports, by mark of the form; blank cells report nothing. */
export function readRow(
  source: Source,
  row: SourceRow,
  reads: Reads,
): ReadonlyMap<string, SubmittedFigure> {
  const figures = new Map<string, SubmittedFigure>();
  for (const { column, from } of reads) {
    const at = from.find((one) => isFilled(row.figures[one]));
    const figure = at === undefined ? undefined : row.figures[at];
    if (at !== undefined && figure !== undefined) {
      figures.set(column.mark, submitted(figure, figureCell(source, row, at), column));
    }
  }
  return figures;
}

export const isFilled = (figure: SourceFigure | undefined): boolean =>
  figure !== undefined && figure.figure.kind !== "blank";

export const nameCell = ({ sheet, isTransposed, nameColumn }: Source, row: SourceRow): CellRef =>
  isTransposed ? cellRef(sheet, nameColumn, row.row) : cellRef(sheet, row.row, nameColumn);

function figureCell(source: Source, { row }: SourceRow, at: number): CellRef {
  const column = source.columns[at]?.column ?? source.nameColumn;
  const { sheet, isTransposed } = source;
  return isTransposed ? cellRef(sheet, column, row) : cellRef(sheet, row, column);
}

function submitted(
  { figure, text }: SourceFigure,
  cell: CellRef,
  column: FormColumn,
): SubmittedFigure {
  switch (figure.kind) {
    case "number":
      return { cell, ...readNumber(figure, text, column) };
    case "error":
      return { cell, value: null, reading: { kind: "error", code: figure.code } };
    case "unreadable":
    case "interval":
    case "verdict":
      return { cell, value: null, reading: { kind: "unreadable", text: figure.text } };
    case "blank":
      return { cell, value: null, reading: { kind: "unreadable", text: "" } };
  }
}

function readNumber(
  figure: NumberFigure,
  text: string | null,
  column: FormColumn,
): Omit<SubmittedFigure, "cell"> {
  const { value, stored, slippedFrom } = figure;
  if (slippedFrom !== null) return { value, reading: { kind: "slip", held: slippedFrom } };
  // a table of one row has no neighbours to tell a slip by; but nobody counts thousandths
  const meant = countsWhole(column) && stored === "number" ? unslip(toNumber(value)) : null;
  if (meant !== null) return { value: meant, reading: { kind: "slip", held: value } };
  if (text === null || stored === "formula") return { value, reading: { kind: "number" } };
  return { value, reading: { kind: "text", text, others: otherReadings(text, value) } };
}

const countsWhole = ({ numberFormat }: FormColumn): boolean => numberFormat === "#,##0";

function otherReadings(text: string, chosen: Decimal): readonly Decimal[] {
  const reading = readText(text);
  const candidates = reading.kind === "ambiguous" ? reading.candidates : [];
  return candidates
    .map(({ value }) => value)
    .filter((value) => compareDecimals(value, chosen) !== 0);
}
