import type { Content } from "../model/content";
import type { ColumnIndex, RowIndex } from "../model/reference";
import { rowIndex } from "../model/reference";
import { toNumber } from "../numbers/decimal";
import type { AppendixUnit, Figures, Form } from "./form";
import { columnSum, rowFormula } from "./formulas";
import type { Frame, PlacedColumn } from "./frame";

type Row = readonly Content[];

/** Every row of the sheet from the title to the total, each as wide as the form. */
export function sheetRows(
  form: Form,
  frame: Frame,
  units: readonly AppendixUnit[],
  totals: Figures,
): readonly Row[] {
  const columnOfMark = new Map(frame.columns.map((column) => [column.mark, column.index]));
  return [
    ...[...frame.titleLines, form.unitOfMeasure].map((line) => lineRow(line, frame.columnCount)),
    [form.ordinal.heading, form.unit.heading, ...frame.blocks.flatMap(blockHeading)],
    [null, null, ...frame.columns.map((column) => column.heading)],
    [form.ordinal, form.unit, ...frame.columns].map((column) => markContent(column.mark)),
    ...units.map((unit, at) => unitRow(unit, at, frame, columnOfMark)),
    totalRow(form, frame, totals, columnOfMark),
  ];
}

const lineRow = (line: string, width: number): Row => [line, ...Array<null>(width - 1).fill(null)];

/** A heading over several columns is written in the first and merged over the rest. */
const blockHeading = (block: Frame["blocks"][number]): Row =>
  lineRow(block.heading, block.columns.length);

/** Numeric marks are numbers, or spreadsheets would warn of numbers stored as text. */
const markContent = (mark: string): Content => (/^\d+$/.test(mark) ? Number(mark) : mark);

type Marks = ReadonlyMap<string, ColumnIndex>;

function unitRow(unit: AppendixUnit, at: number, frame: Frame, columnOfMark: Marks): Row {
  const row = rowIndex(frame.firstUnitRow + at);
  const figures = frame.columns.map((column) => {
    const figure = column.typed ? unit.figures[column.mark] : undefined;
    return figure === undefined ? computed(column, row, columnOfMark) : toNumber(figure);
  });
  return [at + 1, unit.name, ...figures];
}

function totalRow(form: Form, frame: Frame, totals: Figures, columnOfMark: Marks): Row {
  const lastUnitRow = rowIndex(frame.totalRow - 1);
  const figures = frame.columns.map((column) => {
    switch (column.total) {
      case "sum":
        return columnSum(column.index, frame.firstUnitRow, lastUnitRow);
      case "formula":
        return computed(column, frame.totalRow, columnOfMark);
      case "typed": {
        const figure = totals[column.mark];
        return figure === undefined ? null : toNumber(figure);
      }
    }
  });
  return [null, form.totalLabel, ...figures];
}

const computed = (column: PlacedColumn, row: RowIndex, columnOfMark: Marks): Content =>
  column.formula === null ? null : rowFormula(column.formula, row, columnOfMark);
