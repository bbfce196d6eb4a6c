import type { PageLayout, SheetLayout } from "../model/layout";
import type { RangeRef } from "../model/reference";
import { rangeRef } from "../model/reference";
import type { AppendixInput, AppendixUnit, Form } from "./form";
import { frameOf, type Frame } from "./frame";
import { wrappedHeight } from "./row-height";
import { sheetRows } from "./rows";
import { availableSheetName } from "./sheet-name";
import { fontName, fontSizes, sheetStyles } from "./styles";
import { isReferenceLine } from "./title";

/**
 * A form filled with units and their figures, as a worksheet of its own: headings, native formulas in
 * en-US syntax, number formats, and the page as Nghị định 30/2020/NĐ-CP wants it. Figures are people
 * and percent points. Units come in the order given; without any, one blank row is laid out.
 *
 * @example layoutAppendix(coverageForm, { title, units: [{ name: "Bác Ái", figures: {} }], sheetNames })
 *          // .contents[6] is [1, "Bác Ái", null, null, { formula: '=IF(C7>0,ROUND(D7*100/C7,2),"")' }, …]
 */
export function layoutAppendix(form: Form, input: AppendixInput): SheetLayout {
  const units = input.units.length > 0 ? input.units : [blankUnit];
  const frame = frameOf(form, input.title, units);
  const contents = sheetRows(form, frame, units, input.totals ?? {});
  const name = availableSheetName(sheetBaseName(form, input), input.sheetNames);
  const widths = [form.ordinal, form.unit, ...frame.columns].map((column) => column.width);
  return {
    name,
    contents,
    numberFormats: contents.map((_, row) => rowFormats(frame, row)),
    fontName,
    fontSize: fontSizes.body,
    merges: merges(name, frame),
    styles: sheetStyles(name, frame),
    columnWidths: widths,
    rowHeights: rowHeights(form, frame, units, widths),
    frozen: { rows: frame.firstUnitRow, columns: frame.unitColumn + 1 },
    page: pageLayout(frame),
  };
}

const blankUnit: AppendixUnit = { name: "", figures: {} };

const sheetBaseName = (form: Form, { title }: AppendixInput): string =>
  "period" in title ? `${form.sheetName} ${title.period}` : form.sheetName;

/** Unit names are text ("@"), so that also a name typed later never turns into a date or formula. */
function rowFormats(frame: Frame, row: number): readonly string[] {
  if (row < frame.firstUnitRow) return Array<string>(frame.columnCount).fill("General");
  return ["General", "@", ...frame.columns.map((column) => column.numberFormat)];
}

function merges(sheet: string, frame: Frame): readonly RangeRef[] {
  const lines = Array.from({ length: frame.unitOfMeasureRow + 1 }, (_, row) =>
    rangeRef(sheet, row, 0, 1, frame.columnCount),
  );
  const labels = [frame.ordinalColumn, frame.unitColumn].map((column) =>
    rangeRef(sheet, frame.blockRow, column, 2, 1),
  );
  const blocks = frame.blocks
    .filter((block) => block.columns.length > 1)
    .map((block) => rangeRef(sheet, frame.blockRow, block.first, 1, block.columns.length));
  return [...lines, ...labels, ...blocks];
}

/** Heights of the rows that would not fit themselves: merged titles, headings, long names. */
function rowHeights(
  form: Form,
  frame: Frame,
  units: readonly AppendixUnit[],
  widths: readonly number[],
): ReadonlyMap<number, number> {
  const [blocks, columns] = form.headingHeights;
  const titles = frame.titleLines.map((line, row): [number, number] => [
    row,
    isReferenceLine(line)
      ? wrappedHeight(line, fontSizes.body, widths)
      : wrappedHeight(line, fontSizes.title, widths, "broad"),
  ]);
  const oneLine = wrappedHeight("", fontSizes.body, [form.unit.width]);
  const names = units
    .map((unit, at): [number, number] => [
      frame.firstUnitRow + at,
      wrappedHeight(unit.name, fontSizes.body, [form.unit.width]),
    ])
    .filter(([, height]) => height > oneLine);
  return new Map([...titles, [frame.blockRow, blocks], [frame.headingRow, columns], ...names]);
}

/** A4 lying down, within the margins of Nghị định 30: top and bottom 20–25 mm, left 30–35, right 15–20. */
const pageLayout = (frame: Frame): PageLayout => ({
  orientation: "landscape",
  margins: { top: 20, bottom: 20, left: 30, right: 15 },
  titleRows: { first: frame.blockRow, last: frame.markRow },
});
