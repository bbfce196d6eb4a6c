import type { PageLayout, SheetLayout } from "../model/layout";
import type { RangeRef } from "../model/reference";
import { rangeRef } from "../model/reference";
import { chartLayouts } from "./charts";
import type { AppendixInput, AppendixUnit, Form, FormChart, Look } from "./form";
import { frameOf, type Frame } from "./frame";
import { guideColumns, guideContent } from "./guides";
import { ratingStyles } from "./ratings";
import { wrappedHeight } from "./row-height";
import { sheetRows } from "./rows";
import { availableSheetName } from "./sheet-name";
import { fontName, fontSizes, guideStyles, sheetStyles } from "./styles";
import { isReferenceLine } from "./title";

/**
 * A form filled with units and their figures, as a worksheet of its own: headings, native formulas in
 * en-US syntax, number formats, and the page as Nghị định 30/2020/NĐ-CP wants it. Figures are people
 * and percent points. Units come in the order given; without any, one blank row is laid out. Charts
 * and colours are added where `look` asks for them.
 *
 * @example layoutAppendix(coverageForm, { title, units: [{ name: "Bác Ái", figures: {} }], sheetNames })
 *          // .contents[6] is [1, "Bác Ái", null, null, { formula: '=IF(C7>0,ROUND(D7*100/C7,2),"")' }, …]
 */
export function layoutAppendix(
  form: Form,
  input: AppendixInput,
  look: Look = plainLook,
): SheetLayout {
  const units = input.units.length > 0 ? input.units : [blankUnit];
  const frame = frameOf(form, input.title, units);
  const table = sheetRows(form, frame, units, input);
  const name = availableSheetName(sheetBaseName(form, input), input.sheetNames);
  const remark = form.remark === undefined ? [] : [form.remark];
  const widths = [form.ordinal, form.unit, ...frame.columns, ...remark].map(({ width }) => width);
  const layout: SheetLayout = {
    name,
    contents: table,
    numberFormats: table.map((_, row) => rowFormats(frame, row)),
    fontName,
    fontSize: fontSizes.body,
    merges: merges(name, frame, table.length),
    styles: sheetStyles(name, frame, table.length),
    columnWidths: widths,
    rowHeights: rowHeights(form, frame, { ...input, units }, widths),
    frozen: { rows: frame.firstUnitRow, columns: frame.unitColumn + 1 },
    page: pageLayout(frame),
    conditionalStyles: ratingStyles(name, frame, look),
  };
  return look.charts && form.charts !== undefined
    ? withCharts(layout, form.charts, frame, look)
    : layout;
}

/** Figures alone. */
const plainLook: Look = { charts: false, ratings: null, monthsElapsed: 12 };

const blankUnit: AppendixUnit = { name: "", figures: {} };

const sheetBaseName = (form: Form, { title }: AppendixInput): string =>
  "period" in title ? `${form.sheetName} ${title.period}` : form.sheetName;

/** Names and remarks are text ("@"), so that also one typed later never turns into a date or formula. */
function rowFormats(frame: Frame, row: number): readonly string[] {
  if (row < frame.firstUnitRow || row > frame.totalRow) {
    return Array<string>(frame.columnCount).fill("General");
  }
  const figures = frame.columns.map((column) => column.numberFormat);
  return ["General", "@", ...figures, ...(frame.remarkColumn === null ? [] : ["@"])];
}

function merges(sheet: string, frame: Frame, rowCount: number): readonly RangeRef[] {
  const line = (row: number) => rangeRef(sheet, row, 0, 1, frame.columnCount);
  const lines = Array.from({ length: frame.unitOfMeasureRow + 1 }, (_, row) => line(row));
  const notes = Array.from({ length: rowCount - frame.totalRow - 1 }, (_, at) =>
    line(frame.totalRow + 1 + at),
  );
  const tall = [
    frame.ordinalColumn,
    frame.unitColumn,
    ...frame.columns.filter(({ isTall }) => isTall).map(({ index }) => index),
    ...(frame.remarkColumn === null ? [] : [frame.remarkColumn]),
  ].map((column) => rangeRef(sheet, frame.blockRow, column, 2, 1));
  const blocks = frame.blocks
    .filter(({ heading, columns }) => heading !== undefined && columns.length > 1)
    .map((block) => rangeRef(sheet, frame.blockRow, block.first, 1, block.columns.length));
  return [...lines, ...tall, ...blocks, ...notes];
}

/** Heights of the rows that would not fit themselves: merged titles and notes, headings, long names. */
function rowHeights(
  form: Form,
  frame: Frame,
  { units, notes = [] }: Pick<AppendixInput, "units" | "notes">,
  widths: readonly number[],
): ReadonlyMap<number, number> {
  const [blocks, columns] = form.headingHeights;
  const { body, title } = fontSizes;
  const titles = frame.titleLines.map((line, row): [number, number] => [
    row,
    isReferenceLine(line)
      ? wrappedHeight(line, body, widths)
      : wrappedHeight(line, title, widths, "broad"),
  ]);
  const oneLine = wrappedHeight("", body, [form.unit.width]);
  const texts = units
    .map(({ name, remark = "" }, at): [number, number] => [
      frame.firstUnitRow + at,
      Math.max(
        wrappedHeight(name, body, [form.unit.width]),
        form.remark === undefined ? 0 : wrappedHeight(remark, body, [form.remark.width]),
      ),
    ])
    .filter(([, height]) => height > oneLine);
  const under = notes.map((note, at): [number, number] => [
    frame.totalRow + 1 + at,
    wrappedHeight(note, body, widths),
  ]);
  return new Map([
    ...titles,
    [frame.blockRow, blocks],
    [frame.headingRow, columns],
    ...texts,
    ...under,
  ]);
}

/** A4 lying down, within the margins of Nghị định 30: top and bottom 20–25 mm, left 30–35, right 15–20. */
const pageLayout = (frame: Frame): PageLayout => ({
  orientation: "landscape",
  margins: { top: 20, bottom: 20, left: 30, right: 15 },
  titleRows: { first: frame.blockRow, last: frame.markRow },
});

/** The sheet with charts under its table, and beside it, not printed, the figures of their lines. */
function withCharts(
  layout: SheetLayout,
  formCharts: readonly FormChart[],
  frame: Frame,
  look: Look,
): SheetLayout {
  const { name, contents, columnWidths: widths } = layout;
  const guides = guideColumns(formCharts, frame, look);
  const beside = guides.length === 0 ? 0 : guides.length + 1;
  const gap = beside === 0 ? [] : [null];
  const charts = chartLayouts(name, formCharts, frame, {
    guides,
    widths,
    top: contents.length + 1,
  });
  const last = Math.max(contents.length, ...charts.map(({ place }) => place.row + place.rowCount));
  return {
    ...layout,
    contents: contents.map((row, at) => [
      ...row,
      ...gap,
      ...guides.map((guide) => guideContent(guide, at, frame, look)),
    ]),
    numberFormats: layout.numberFormats.map((row) => [
      ...row,
      ...Array<string>(beside).fill("General"),
    ]),
    styles: [...layout.styles, ...guideStyles(name, frame, guides)],
    columnWidths: [...widths, ...gap.map(() => 3), ...guides.map(() => 10)],
    page: { ...layout.page, printArea: rangeRef(name, 0, 0, last, frame.columnCount) },
    charts,
  };
}
