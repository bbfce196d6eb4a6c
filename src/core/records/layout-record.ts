import { availableSheetName } from "../appendix/sheet-name";
import { wrappedHeight } from "../appendix/row-height";
import type { Content } from "../model/content";
import type { SheetLayout, StyledRange } from "../model/layout";
import { rangeRef } from "../model/reference";
import {
  columnNames,
  lineContents,
  recordColumns,
  recordStates,
  type RecordColumn,
} from "./record-columns";
import { inReadingOrder, type RecordLine } from "./record-line";

const sheetName = "Biên bản kiểm tra";

const headRow = 3;

/** Rows that are wrapped beforehand, for findings recorded later. */
const roomFor = 500;

const fontSize = 11;

const widths = columnNames.map((name) => recordColumns[name].width);

/**
 * A new record of findings, ready to be printed: A4 lying down, its heading on every page.
 *
 * @param made when it was begun, "22/11/2026"
 */
export function layoutRecord(
  lines: readonly RecordLine[],
  sheetNames: readonly string[],
  made: string,
): SheetLayout {
  const name = availableSheetName(sheetName, sheetNames);
  const rows = inReadingOrder(lines).map((line, index) => newRow(line, index + 1));
  const width = columnNames.length;
  const line = (text: string): readonly Content[] => [text, ...Array<null>(width - 1).fill(null)];
  const contents = [
    line("BIÊN BẢN KIỂM TRA SỐ LIỆU"),
    line(`(Lập ngày ${made}; bấm «Lập biên bản» lần nữa để cập nhật tình trạng)`),
    line(""),
    columnNames.map((column) => recordColumns[column].heading),
    ...rows,
  ];
  return {
    name,
    contents,
    numberFormats: contents.map((_, row) =>
      columnNames.map((column) => (row > headRow ? rowFormat(column) : "General")),
    ),
    fontName: "Times New Roman",
    fontSize,
    merges: [rangeRef(name, 0, 0, 1, width), rangeRef(name, 1, 0, 1, width)],
    styles: styles(name, rows.length),
    columnWidths: widths,
    rowHeights: new Map([
      [headRow, 32],
      ...rows.map((row, index): [number, number] => [headRow + 1 + index, heightOf(row)]),
    ]),
    frozen: { rows: headRow + 1, columns: 0 },
    page: {
      orientation: "landscape",
      margins: { top: 20, bottom: 20, left: 30, right: 15 },
      titleRows: { first: headRow, last: headRow },
    },
  };
}

/** The row of a finding that was not recorded before. */
export function newRow(line: RecordLine, ordinal: number): readonly Content[] {
  const contents = lineContents(line);
  return columnNames.map((column) => {
    switch (column) {
      case "ordinal":
        return ordinal;
      case "state":
        return line.ignored === null ? recordStates.open : recordStates.ignored;
      case "reason":
        return line.ignored;
      default:
        return contents[column];
    }
  });
}

/** Everything but numbers and links is text, whatever it looks like. */
export const rowFormat = (column: RecordColumn): string =>
  column === "ordinal" || column === "cell" ? "General" : "@";

const heightOf = (row: readonly Content[]): number =>
  Math.max(
    ...row.map((content, index) =>
      typeof content === "string" ? wrappedHeight(content, fontSize, [widths[index] ?? 0]) : 0,
    ),
    wrappedHeight("", fontSize, [1]),
  );

function styles(sheet: string, rowCount: number): readonly StyledRange[] {
  const width = columnNames.length;
  const column = (name: RecordColumn): number => columnNames.indexOf(name);
  const down = (name: RecordColumn) => rangeRef(sheet, headRow + 1, column(name), roomFor, 1);
  return [
    {
      range: rangeRef(sheet, 0, 0, 1, width),
      style: { bold: true, fontSize: 14, horizontal: "center" },
    },
    { range: rangeRef(sheet, 1, 0, 1, width), style: { italic: true, horizontal: "center" } },
    {
      range: rangeRef(sheet, headRow, 0, 1, width),
      style: { bold: true, horizontal: "center", vertical: "center", wrap: true },
    },
    {
      range: rangeRef(sheet, headRow + 1, 0, roomFor, width),
      style: { vertical: "center", wrap: true },
    },
    { range: down("ordinal"), style: { horizontal: "center" } },
    { range: down("printed"), style: { horizontal: "right" } },
    { range: down("expected"), style: { horizontal: "right" } },
    { range: down("key"), style: { fontSize: 8 } },
    { range: rangeRef(sheet, headRow, 0, rowCount + 1, width), style: { borders: true } },
  ];
}
