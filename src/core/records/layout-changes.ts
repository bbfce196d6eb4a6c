import { availableSheetName } from "../appendix/sheet-name";
import type { Content } from "../model/content";
import type { SheetLayout } from "../model/layout";
import { rangeRef } from "../model/reference";
import type { Change } from "./changes";

const sheetName = "Nhật ký thay đổi";

const columns: readonly (readonly [heading: string, width: number])[] = [
  ["Thời gian", 17],
  ["Trang", 18],
  ["Ô", 8],
  ["Trước khi ghi", 30],
  ["Sau khi ghi", 30],
  ["Việc đã làm", 40],
];

const headRow = 3;

/**
 * The log of changes on a sheet of its own, the oldest first; all of it is text. An official paper:
 * Vietnamese whatever language the pane speaks.
 *
 * @param timeText a moment as a clock here shows it: "22/11/2026 14:02"
 */
export function layoutChanges(
  log: readonly Change[],
  sheetNames: readonly string[],
  timeText: (at: number) => string,
): SheetLayout {
  const name = availableSheetName(sheetName, sheetNames);
  const width = columns.length;
  const line = (text: string): readonly Content[] => [text, ...Array<null>(width - 1).fill(null)];
  const contents = [
    line("NHẬT KÝ THAY ĐỔI"),
    line("(Những ô và trang do tiện ích BHXH ghi vào sổ này, cũ trước mới sau)"),
    line(""),
    columns.map(([heading]) => heading),
    ...log.map(({ at, sheet, address, before, after, why }) => [
      timeText(at),
      sheet,
      address,
      before,
      after,
      why,
    ]),
  ];
  const table = rangeRef(name, headRow, 0, contents.length - headRow, width);
  return {
    name,
    contents,
    numberFormats: contents.map((row, index) => row.map(() => (index > headRow ? "@" : "General"))),
    fontName: "Times New Roman",
    fontSize: 11,
    merges: [rangeRef(name, 0, 0, 1, width), rangeRef(name, 1, 0, 1, width)],
    styles: [
      {
        range: rangeRef(name, 0, 0, 1, width),
        style: { bold: true, fontSize: 14, horizontal: "center" },
      },
      { range: rangeRef(name, 1, 0, 1, width), style: { italic: true, horizontal: "center" } },
      { range: table, style: { borders: true, vertical: "center", wrap: true } },
      {
        range: rangeRef(name, headRow, 0, 1, width),
        style: { bold: true, horizontal: "center" },
      },
    ],
    columnWidths: columns.map(([, columnWidth]) => columnWidth),
    rowHeights: new Map(),
    frozen: { rows: headRow + 1, columns: 0 },
    page: {
      orientation: "landscape",
      margins: { top: 20, bottom: 20, left: 30, right: 15 },
      titleRows: { first: headRow, last: headRow },
    },
  };
}
