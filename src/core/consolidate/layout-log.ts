import type { Form } from "../appendix/form";
import { wrappedHeight } from "../appendix/row-height";
import { availableSheetName } from "../appendix/sheet-name";
import { formatCell } from "../model/a1";
import type { Content } from "../model/content";
import type { SheetLayout } from "../model/layout";
import { rangeRef, type CellRef } from "../model/reference";
import { toNumber } from "../numbers/decimal";
import type { Consolidation } from "./consolidation";
import type { LogWords } from "./log-words";
import { noticesOf } from "./notices";

const textWidth = 70;
/** Ordinal, unit, what it is about, value taken, file, sheet, cell. */
const widths = [6, 24, textWidth, 13, 34, 20, 8];
const textColumn = 2;
const valueColumn = 3;
/** Unit, file, sheet and cell: never a date or a formula, whatever they look like. */
const names = [1, 4, 5, 6];
const headerRow = 3;
const fontSize = 12;

/** Excel's limit for one cell. */
const longest = 32_767;

interface LogInput {
  readonly sheetNames: readonly string[];
  readonly time: string;
  readonly words: LogWords;
}

interface Line {
  readonly cells: readonly Content[];
  readonly valueFormat: string;
}

/**
 * The log of a merge: first what is to be settled or known, then every figure taken, with the file,
 * the sheet, the cell and how it was read.
 */
export function layoutLog(
  consolidation: Consolidation,
  form: Form,
  { sheetNames, time, words }: LogInput,
): SheetLayout {
  const name = availableSheetName(words.sheetName, sheetNames);
  const notices = noticeLines(consolidation, words);
  const figures = figureLines(consolidation, form, words);
  const lines: readonly Line[] = [
    heading(words.title.toLocaleUpperCase("vi")),
    heading(words.summary(consolidation, time)),
    heading(null),
    { cells: words.columns, valueFormat: "General" },
    heading(words.toSettle(notices.length)),
    ...notices,
    heading(words.taken(figures.length)),
    ...figures,
  ];
  const rows = (first: number, count: number, from = 0, columns = widths.length) =>
    rangeRef(name, first, from, count, columns);
  const sections = [headerRow + 1, headerRow + 2 + notices.length];
  return {
    name,
    contents: lines.map(({ cells }) => cells.map(clipped)),
    numberFormats: lines.map(({ cells, valueFormat }) =>
      cells.map((_, at) =>
        at === valueColumn ? valueFormat : names.includes(at) ? "@" : "General",
      ),
    ),
    fontName: "Times New Roman",
    fontSize,
    merges: [rows(0, 1), rows(1, 1)],
    styles: [
      { range: rows(0, 1), style: { bold: true, fontSize: 14, horizontal: "center" } },
      { range: rows(1, 1), style: { italic: true, horizontal: "center" } },
      {
        range: rows(headerRow, lines.length - headerRow),
        style: { borders: true, vertical: "center" },
      },
      { range: rows(headerRow, lines.length - headerRow, textColumn, 1), style: { wrap: true } },
      { range: rows(headerRow, 1), style: { bold: true, horizontal: "center" } },
      ...sections.map((row) => ({ range: rows(row, 1), style: { bold: true } as const })),
    ],
    columnWidths: widths,
    rowHeights: rowHeights(lines),
    frozen: { rows: headerRow + 1, columns: 0 },
    page: {
      orientation: "landscape",
      margins: { top: 20, bottom: 20, left: 30, right: 15 },
      titleRows: { first: headerRow, last: headerRow },
    },
  };
}

/** Rows whose text takes more than one line: not every program fits them by itself. */
function rowHeights(lines: readonly Line[]): ReadonlyMap<number, number> {
  const oneLine = wrappedHeight("", fontSize, [textWidth]);
  return new Map(
    lines.flatMap(({ cells }, row): [number, number][] => {
      const text = cells[textColumn];
      const height = typeof text === "string" ? wrappedHeight(text, fontSize, [textWidth]) : 0;
      return height > oneLine ? [[row, height]] : [];
    }),
  );
}

const heading = (text: string | null): Line => ({
  cells: [text, ...widths.slice(1).map(() => null)],
  valueFormat: "General",
});

const noticeLines = (consolidation: Consolidation, words: LogWords): readonly Line[] =>
  noticesOf(consolidation).map((notice, at) => ({
    cells: [
      at + 1,
      notice.unit,
      words.notice(notice),
      null,
      notice.file === null ? null : words.fileName(notice.file),
      ...placeCells(notice.cell),
    ],
    valueFormat: "General",
  }));

function figureLines(
  { units, submissions }: Consolidation,
  form: Form,
  words: LogWords,
): readonly Line[] {
  const fileOf = new Map(submissions.map(({ key, file }) => [key, file]));
  const columns = form.blocks.flatMap((block) =>
    block.columns.map((column) => ({
      ...column,
      heading:
        block.heading === undefined ? column.heading : `${block.heading} – ${column.heading}`,
    })),
  );
  const lines: Line[] = [];
  for (const { unit, figures } of units) {
    for (const { mark, heading, numberFormat } of columns) {
      const figure = figures.get(mark);
      if (figure === undefined) continue;
      const file = figure.kind === "submitted" ? (fileOf.get(figure.from) ?? null) : null;
      lines.push({
        cells: [
          lines.length + 1,
          unit,
          words.figure(mark, heading, figure),
          figure.value === null ? null : toNumber(figure.value),
          file === null ? null : words.fileName(file),
          ...placeCells(figure.kind === "submitted" ? figure.cell : null),
        ],
        valueFormat: numberFormat,
      });
    }
  }
  return lines;
}

const placeCells = (cell: CellRef | null): readonly Content[] =>
  cell === null ? [null, null] : [cell.sheet, formatCell(cell)];

const clipped = (content: Content): Content =>
  typeof content === "string" && content.length > longest ? content.slice(0, longest) : content;
