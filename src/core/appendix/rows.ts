import type { Content } from "../model/content";
import type { RowIndex } from "../model/reference";
import { rowIndex } from "../model/reference";
import { toNumber } from "../numbers/decimal";
import type { AppendixInput, AppendixUnit, Figures, Form } from "./form";
import { columnSum, rowFormula, type FormulaPlaces } from "./formulas";
import type { Frame } from "./frame";

type Row = readonly Content[];

/** Every row of the sheet from the title to the notes, each as wide as the form. */
export function sheetRows(
  form: Form,
  frame: Frame,
  units: readonly AppendixUnit[],
  { totals = {}, notes = [] }: Pick<AppendixInput, "totals" | "notes">,
): readonly Row[] {
  const places = {
    ...frame,
    columnOfMark: new Map(frame.columns.map((column) => [column.mark, column.index])),
  };
  const remark = form.remark === undefined ? [] : [form.remark];
  const line = (text: string): Row => lineRow(text, frame.columnCount);
  return [
    ...[...frame.titleLines, form.unitOfMeasure].map(line),
    [
      form.ordinal.heading,
      form.unit.heading,
      ...frame.blocks.flatMap(blockHeading),
      ...remark.map(({ heading }) => heading),
    ],
    [
      ...[null, null],
      ...frame.columns.map((column) => (column.isTall ? null : column.heading)),
      ...remark.map(() => null),
    ],
    [form.ordinal, form.unit, ...frame.columns, ...remark].map(({ mark }) => markContent(mark)),
    ...units.map((unit, at) => [
      ...unitRow(unit, at, frame, places),
      ...remark.map(() => unit.remark ?? null),
    ]),
    [...totalRow(form, frame, totals, places), ...remark.map(() => null)],
    ...notes.map(line),
  ];
}

const lineRow = (line: string, width: number): Row => [line, ...Array<null>(width - 1).fill(null)];

/** A heading over several columns is written in the first and merged over the rest. */
const blockHeading = ({ heading, columns }: Frame["blocks"][number]): Row =>
  heading === undefined
    ? columns.map((column) => column.heading)
    : lineRow(heading, columns.length);

/** Numeric marks are numbers, or spreadsheets would warn of numbers stored as text. */
const markContent = (mark: string): Content => (/^\d+$/.test(mark) ? Number(mark) : mark);

function unitRow(unit: AppendixUnit, at: number, frame: Frame, places: FormulaPlaces): Row {
  const row = rowIndex(frame.firstUnitRow + at);
  const figures = frame.columns.map((column) => {
    const figure = unit.figures[column.mark];
    if (figure === null) return null;
    return figure === undefined || !column.typed
      ? computed(column.formula, row, places)
      : toNumber(figure);
  });
  return [at + 1, unit.name, ...figures];
}

function totalRow(form: Form, frame: Frame, totals: Figures, places: FormulaPlaces): Row {
  const lastUnitRow = rowIndex(frame.totalRow - 1);
  const figures = frame.columns.map((column) => {
    const figure = totals[column.mark];
    if (figure === null) return null;
    switch (column.total) {
      case "sum":
        return columnSum(column.index, frame.firstUnitRow, lastUnitRow);
      case "formula":
        return computed(column.totalFormula ?? column.formula, frame.totalRow, places);
      case "typed":
        return figure === undefined ? null : toNumber(figure);
      case "blank":
        return null;
    }
  });
  return [null, form.totalLabel, ...figures];
}

const computed = (formula: string | undefined, row: RowIndex, places: FormulaPlaces): Content =>
  formula === undefined ? null : rowFormula(formula, row, places);
