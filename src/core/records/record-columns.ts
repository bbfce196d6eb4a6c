import type { Content } from "../model/content";
import { formatCell, parseCell, quoteSheet } from "../model/a1";
import { isFormula } from "../model/content";
import { cellRef, type CellRef } from "../model/reference";
import type { Sheet } from "../model/workbook";
import { contentAt } from "../edits/cells";
import type { RecordLine } from "./record-line";

/*
 * A record is an official paper, so it is Vietnamese whatever language the pane speaks. Its headings
 * are also how it is found again, wherever the officer has moved its columns.
 */
export const recordColumns = {
  ordinal: { heading: "STT", width: 5 },
  sheet: { heading: "Trang", width: 13 },
  cell: { heading: "Ô", width: 7 },
  title: { heading: "Việc cần xem", width: 22 },
  printed: { heading: "Đang ghi", width: 14 },
  expected: { heading: "Tính được", width: 14 },
  explanation: { heading: "Giải thích", width: 46 },
  cause: { heading: "Nguyên nhân", width: 26 },
  state: { heading: "Tình trạng", width: 10 },
  reason: { heading: "Lý do, ghi chú", width: 22 },
  key: { heading: "Mã đối chiếu", width: 9 },
} as const;

export type RecordColumn = keyof typeof recordColumns;

/** How a finding stands; any other text in the column is the officer's own and stays. */
export const recordStates = { open: "Còn", fixed: "Đã sửa", ignored: "Bỏ qua" } as const;

/** Where a record's table begins, and which of its columns stand where. */
export interface RecordHead {
  readonly row: number;
  readonly columns: ReadonlyMap<RecordColumn, number>;
}

/** Headings without which a sheet is no record; others the officer may have deleted. */
const essential: readonly RecordColumn[] = ["sheet", "cell", "state", "key"];

/** A record's heading stands within this many rows from the top. */
const searchedRows = 30;

/** The head of a sheet that is a record of ours; null where it is none, or changed out of recognition. */
export function findRecordHead(sheet: Sheet): RecordHead | null {
  for (const [index, values] of sheet.values.slice(0, searchedRows).entries()) {
    const columns = new Map<RecordColumn, number>();
    for (const name of columnNames) {
      const at = values.indexOf(recordColumns[name].heading);
      if (at >= 0) columns.set(name, sheet.column + at);
    }
    if (essential.every((name) => columns.has(name))) return { row: sheet.row + index, columns };
  }
  return null;
}

export const columnNames: readonly RecordColumn[] = [
  "ordinal",
  "sheet",
  "cell",
  "title",
  "printed",
  "expected",
  "explanation",
  "cause",
  "state",
  "reason",
  "key",
];

/** A cell keeps 32,767 characters; nobody reads that many. */
const longest = 2_000;

/** What a line says in each column, but for its number, its state and its reason. */
export const lineContents = (
  line: RecordLine,
): Readonly<Record<Exclude<RecordColumn, "ordinal" | "state" | "reason">, Content>> => ({
  sheet: line.cell.sheet,
  cell: linkTo(line.cell),
  title: line.title.slice(0, longest),
  printed: line.printed.slice(0, longest),
  expected: line.expected.slice(0, longest),
  explanation: line.explanation.slice(0, longest),
  cause: line.cause.slice(0, longest),
  key: line.key,
});

/** A link to a cell of the same workbook, in the form every program but Google Sheets follows. */
const linkTo = (cell: CellRef): Content => {
  const target = `#${quoteSheet(cell.sheet)}!${formatCell(cell)}`.replaceAll('"', '""');
  return { formula: `=HYPERLINK("${target}","${formatCell(cell)}")` };
};

/** The cell a row of a record is about; null where its link was typed over. */
export function linkedCell(
  sheet: Sheet,
  row: number,
  columns: RecordHead["columns"],
): CellRef | null {
  const named = textAt(sheet, row, columns.get("sheet"));
  const at = columns.get("cell");
  const content = at === undefined ? null : contentAt(sheet, row, at);
  const shown = isFormula(content) ? /"([A-Z]{1,3}\d+)"\)$/.exec(content.formula)?.[1] : content;
  const cell = typeof shown === "string" ? parseCell(shown, named) : null;
  return cell === null ? null : cellRef(named, cell.row, cell.column);
}

/** The text of a cell; "" where it holds none. */
export function textAt(sheet: Sheet, row: number, column: number | undefined): string {
  const content = column === undefined ? null : contentAt(sheet, row, column);
  return typeof content === "string" ? content : "";
}
