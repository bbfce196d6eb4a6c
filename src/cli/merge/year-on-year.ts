import type { TitleFields, Form } from "../../core/appendix/form";
import { formById, formFiles } from "../../core/appendix/forms";
import { appendixFromComparison } from "../../core/appendix/from-comparison";
import { layoutAppendix } from "../../core/appendix/layout-appendix";
import { compareTables } from "../../core/consolidate/compare/compare-tables";
import { readUnitMap } from "../../core/consolidate/compare/read-unit-map";
import type { UnitMapProblem } from "../../core/consolidate/compare/unit-map";
import type { Comparison } from "../../core/model/comparison";
import { isFormula } from "../../core/model/content";
import type { SheetLayout } from "../../core/model/layout";
import type { Sheet, Workbook } from "../../core/model/workbook";
import { findTables } from "../../core/tables/find-tables";
import type { Words } from "../language";
import { likestTable } from "../likest-table";

/** An appendix held against last period's. */
export interface YearOnYear {
  readonly comparison: Comparison;
  /** What is wrong with the map of units in last period's workbook. */
  readonly mapProblems: readonly UnitMapProblem[];
  /** One sheet for each insurance whose figures both periods have. */
  readonly sheets: readonly SheetLayout[];
}

/** Null where last period's workbook, or the appendix, has no table of the form. */
export function yearOnYear(
  appendix: SheetLayout,
  previous: Workbook,
  form: Form,
  { title, sheetNames }: { readonly title: TitleFields; readonly sheetNames: readonly string[] },
  words: Words,
): YearOnYear | null {
  const now = likestTable(form, findTables(sheetOf(appendix)));
  const then = likestTable(form, previous.sheets.flatMap(findTables));
  if (now === null || then === null) return null;
  const unitsOf = ({ rows }: typeof now): readonly string[] =>
    rows.flatMap(({ kind, label }) => (kind === "unit" ? [label] : []));
  const reading = readUnitMap(previous, unitsOf(then), unitsOf(now));
  const comparison = compareTables(now, then, reading?.map ?? null);
  const sheets: SheetLayout[] = [];
  for (const { block } of formFiles.find(({ id }) => id === ID)?.subjects ?? []) {
    const about = formById(ID, block);
    if (about === null) continue;
    const input = appendixFromComparison(about, comparison, words.appendixNotes.comparison);
    if (!input.units.some(({ figures }) => hasBoth(figures))) continue;
    const taken = [...sheetNames, ...sheets.map(({ name }) => name)];
    sheets.push(layoutAppendix(about, { title, sheetNames: taken, ...input }));
  }
  return { comparison, mapProblems: reading?.problems ?? [], sheets };
}

const ID = "year-on-year";

/** The figures of this period and of the one before. */
const hasBoth = (figures: Readonly<Record<string, unknown>>): boolean =>
  ["2", "3"].every((mark) => (figures[mark] ?? null) !== null);

/** A sheet as it is before anything is computed. */
const sheetOf = ({ name, contents, numberFormats }: SheetLayout): Sheet => ({
  name,
  row: 0,
  column: 0,
  values: contents.map((row) => row.map((content) => (isFormula(content) ? null : content))),
  formulas: contents.map((row) =>
    row.map((content) => (isFormula(content) ? content.formula : null)),
  ),
  numberFormats,
});
