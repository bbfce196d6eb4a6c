import type { AppendixInput, Figures } from "../../../src/core/appendix/form";
import { coverageForm } from "../../../src/core/appendix/coverage-form";
import { parseDecimal } from "../../../src/core/numbers/decimal";
import { printedGrid, printedTitle } from "../../../src/workbench/sample/printed";

/** A printed count, whichever separator groups its thousands. */
const count = (text: string): string => text.replace(/[.,]/g, "");

/** A printed percent, whichever separator begins its decimals. */
const percent = (text: string): string => text.replace("%", "").replace(",", ".");

const columns = coverageForm.blocks.flatMap((block) => block.columns);

/** The figures officers typed into one printed row. */
const typedFigures = (row: readonly string[]): Figures =>
  Object.fromEntries(
    columns.flatMap((column, at) => {
      const text = row[at + 2] ?? "";
      const plain = column.mark === "14" ? percent(text) : count(text);
      return column.typed ? [[column.mark, parseDecimal(plain)]] : [];
    }),
  );

const body = printedGrid.slice(3);

/** The printed sample as an appendix is laid out from it: typed counts and targets only. */
export const sampleInput: AppendixInput = {
  title: printedTitle.slice(0, 2),
  units: body.slice(0, -1).map((row) => ({ name: row[1] ?? "", figures: typedFigures(row) })),
  totals: { "14": parseDecimal("94.75") },
  sheetNames: ["Phụ lục"],
};
