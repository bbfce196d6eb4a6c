import type { Content } from "../../core/model/content";
import { isFormula } from "../../core/model/content";
import type { CellValue, Sheet } from "../../core/model/workbook";
import { readTypedEntry } from "../grid/typed-entry";
import { appendixPlace } from "./appendix-look";
import { printedGrid, printedTitle } from "./printed";

export interface SampleCell {
  readonly content: Content;
  readonly numberFormat: string;
}

const text = (content: string): SampleCell => ({
  content: content === "" ? null : content,
  numberFormat: "General",
});

/** What an English-locale Excel keeps of a text typed into an unformatted cell. */
function typed(entry: string): SampleCell {
  const { content, numberFormat } = readTypedEntry(entry, "General");
  return { content, numberFormat: numberFormat ?? "General" };
}

/** A sheet from A1; short rows are filled with blanks. */
export function sheetOf(name: string, rows: readonly (readonly SampleCell[])[]): Sheet {
  const width = Math.max(...rows.map((row) => row.length));
  const full = rows.map((row) =>
    Array.from({ length: width }, (_, column) => row[column] ?? text("")),
  );
  const plain = (content: Content): CellValue => (isFormula(content) ? null : content);
  return {
    name,
    row: 0,
    column: 0,
    values: full.map((row) => row.map(({ content }) => plain(content))),
    formulas: full.map((row) =>
      row.map(({ content }) => (isFormula(content) ? content.formula : null)),
    ),
    numberFormats: full.map((row) => row.map(({ numberFormat }) => numberFormat)),
  };
}

/** The title lines and the table's rows, each cell made by `make` from its printed text. */
const appendixRows = (
  make: (printed: string) => SampleCell,
): readonly (readonly SampleCell[])[] => [
  ...printedTitle.map((line) => [text(line)]),
  ...printedGrid.map((row, index) =>
    row.map((printed) => (index < appendixPlace.headerRows ? text(printed) : make(printed))),
  ),
];

/** The appendix as printed, every cell a text. */
export const printedSheet: Sheet = sheetOf("Phụ lục như in", appendixRows(text));

/** The same figures typed into an Excel whose locale reads a dot as the decimal point. */
export const typedSheet: Sheet = sheetOf("Excel tiếng Anh", appendixRows(typed));
