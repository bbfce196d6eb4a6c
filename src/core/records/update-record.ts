import { blockAt, contentAt, sameContent } from "../edits/cells";
import type { Content } from "../model/content";
import type { CellBlock, Edit, SetCellsEdit } from "../model/edit";
import { rangeRef } from "../model/reference";
import type { Sheet } from "../model/workbook";
import { placeOfKey } from "./finding-key";
import { newRow, rowFormat } from "./layout-record";
import {
  columnNames,
  lineContents,
  linkedCell,
  recordStates,
  textAt,
  type RecordColumn,
  type RecordHead,
} from "./record-columns";
import { inReadingOrder, isChecked, type Checked, type RecordLine } from "./record-line";

/**
 * What brings a record up to date: the figures of findings that are still there, the state of those
 * that are settled, and new findings at its end. Whatever else stands on the sheet stays: the
 * officer's columns, rows, reasons and own words for a state. Nothing new is no edit.
 */
export function updateRecord(
  sheet: Sheet,
  head: RecordHead,
  lines: readonly RecordLine[],
  checked: Checked,
): readonly Edit[] {
  const waiting = new Map(inReadingOrder(lines).map((line) => [placeOfKey(line.key), line]));
  const edits: SetCellsEdit[] = [];
  let [lastOrdinal, lastRow] = [0, head.row];
  for (let row = head.row + 1; row < sheet.row + sheet.values.length; row++) {
    if (sheet.values[row - sheet.row]?.some((value) => value !== null)) lastRow = row;
    lastOrdinal = Math.max(lastOrdinal, ordinalAt(sheet, row, head));
    const key = textAt(sheet, row, head.columns.get("key"));
    if (key === "") continue;
    const place = placeOfKey(key);
    const line = waiting.get(place) ?? null;
    waiting.delete(place);
    const changes =
      line === null ? settle(sheet, row, head, checked) : renew(sheet, row, head, key, line);
    const edit = rowEdit(sheet, row, head, changes);
    if (edit !== null) edits.push(edit);
  }
  const added = [...waiting.values()];
  return added.length === 0
    ? edits
    : [...edits, appendRows(sheet, head, lastRow + 1, lastOrdinal + 1, added)];
}

type Changes = Partial<Record<RecordColumn, Content>>;

/** A finding that is found again. */
function renew(
  sheet: Sheet,
  row: number,
  head: RecordHead,
  key: string,
  line: RecordLine,
): Changes {
  const state = textAt(sheet, row, head.columns.get("state"));
  const reason = textAt(sheet, row, head.columns.get("reason"));
  return {
    ...lineContents(line),
    state: stateOf(state, line, key === line.key),
    ...(line.ignored !== null && reason === "" ? { reason: line.ignored } : {}),
  };
}

function stateOf(state: string, line: RecordLine, isSame: boolean): string {
  if (line.ignored !== null) return recordStates.ignored;
  switch (state) {
    // ignored by hand, in the record itself
    case recordStates.ignored:
      return isSame ? state : recordStates.open;
    case recordStates.fixed:
    case "":
      return recordStates.open;
    default:
      return state;
  }
}

/** A finding that is found no more, where it was looked for. */
function settle(sheet: Sheet, row: number, { columns }: RecordHead, checked: Checked): Changes {
  const cell = linkedCell(sheet, row, columns);
  const state = textAt(sheet, row, columns.get("state"));
  const isOurs = state === "" || state === recordStates.open || state === recordStates.ignored;
  return isOurs && cell !== null && isChecked(checked, cell) ? { state: recordStates.fixed } : {};
}

function ordinalAt(sheet: Sheet, row: number, { columns }: RecordHead): number {
  const at = columns.get("ordinal");
  const content = at === undefined ? null : contentAt(sheet, row, at);
  return typeof content === "number" ? content : 0;
}

/** One edit from the first cell of a row that changes to the last; null where none does. */
function rowEdit(
  sheet: Sheet,
  row: number,
  { columns }: RecordHead,
  changes: Changes,
): SetCellsEdit | null {
  const wanted = new Map<number, Content>();
  for (const name of columnNames) {
    const at = columns.get(name);
    const content = changes[name];
    if (at === undefined || content === undefined) continue;
    if (!sameContent(contentAt(sheet, row, at), content)) wanted.set(at, content);
  }
  if (wanted.size === 0) return null;
  const first = Math.min(...wanted.keys());
  const range = rangeRef(sheet.name, row, first, 1, Math.max(...wanted.keys()) - first + 1);
  const before = blockAt(sheet, range);
  const contents = before.contents.map((line) =>
    line.map((content, index) => wanted.get(first + index) ?? content),
  );
  return { kind: "setCells", range, before, after: { ...before, contents } };
}

function appendRows(
  sheet: Sheet,
  { columns }: RecordHead,
  row: number,
  ordinal: number,
  lines: readonly RecordLine[],
): SetCellsEdit {
  const places = [...columns.values()];
  const first = Math.min(...places);
  const range = rangeRef(sheet.name, row, first, lines.length, Math.max(...places) - first + 1);
  const before = blockAt(sheet, range);
  const rows = lines.map((line, index) => newRow(line, ordinal + index));
  const fill = <Entry>(
    grid: readonly (readonly Entry[])[],
    entry: (line: number, column: RecordColumn, index: number) => Entry,
  ): readonly (readonly Entry[])[] =>
    grid.map((cells, line) => {
      const filled = [...cells];
      columnNames.forEach((name, index) => {
        const at = columns.get(name);
        if (at !== undefined) filled[at - first] = entry(line, name, index);
      });
      return filled;
    });
  const after: CellBlock = {
    contents: fill(before.contents, (line, _, index) => rows[line]?.[index] ?? null),
    numberFormats: fill(before.numberFormats, (_, name) => rowFormat(name)),
  };
  return { kind: "setCells", range, before, after };
}
