import type { CellRef, RangeRef } from "../model/reference";

/** One finding as its record says it; all texts are ready to be printed. */
export interface RecordLine {
  /** `findingKey`, or with "~2" … after its place where several findings share one. */
  readonly key: string;
  readonly cell: CellRef;
  readonly title: string;
  readonly printed: string;
  readonly expected: string;
  readonly explanation: string;
  readonly cause: string;
  /** Why it was ignored; null where it was not. */
  readonly ignored: string | null;
}

/** What a check has looked at: a finding that is recorded there and no longer found is settled. */
export interface Checked {
  readonly sheets: readonly string[];
  /** The range it was confined to. */
  readonly selection: RangeRef | null;
}

export const isChecked = ({ sheets, selection }: Checked, cell: CellRef): boolean =>
  sheets.includes(cell.sheet) &&
  (selection === null ||
    (selection.sheet === cell.sheet &&
      cell.row >= selection.row &&
      cell.row < selection.row + selection.rowCount &&
      cell.column >= selection.column &&
      cell.column < selection.column + selection.columnCount));

/** Lines in reading order, whatever order they were found in, each with a key of its own. */
export function inReadingOrder(lines: readonly RecordLine[]): readonly RecordLine[] {
  const sorted = [...lines].sort(
    (a, b) =>
      compare(a.cell.sheet, b.cell.sheet) ||
      a.cell.row - b.cell.row ||
      a.cell.column - b.cell.column ||
      compare(a.key, b.key) ||
      compare(a.explanation, b.explanation),
  );
  const met = new Map<string, number>();
  return sorted.map((line) => {
    const [place = "", figures = ""] = line.key.split(".");
    const count = (met.get(place) ?? 0) + 1;
    met.set(place, count);
    return count === 1 ? line : { ...line, key: `${place}~${count}.${figures}` };
  });
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
