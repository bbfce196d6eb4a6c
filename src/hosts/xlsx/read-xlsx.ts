import { GENERAL } from "../../core/edits/cells";
import { emptySheet } from "../../core/edits/state";
import type { FileFailure } from "../../core/model/file-failure";
import { fail, ok, type Result } from "../../core/model/result";
import type { CellValue, Sheet, Workbook } from "../../core/model/workbook";
import { GRID_LIMIT } from "../grid-limit";
import { partText } from "../unzip";
import { cellNumber, cellNumbers, plainMerges } from "./merges";
import { numberFormats } from "./number-formats";
import { openPackage } from "./package";
import { readCells, type StoredCell, type StoredCells } from "./read-cells";
import { relationshipsOf } from "./relationships";
import { sharedStrings } from "./shared-strings";
import { sheetList } from "./sheet-list";

/**
 * The visible sheets of an .xlsx file as they are shown, or why it cannot be read: the same as
 * opening it for writing gives, in a fraction of the time and without what writes. Nothing in the
 * file is ever run, and nothing outside it is ever opened.
 *
 * @example readXlsx(new Uint8Array(await file.arrayBuffer()))
 */
export function readXlsx(bytes: Uint8Array): Result<Workbook, FileFailure> {
  const opened = openPackage(bytes, isWanted);
  if (!opened.ok) return opened;
  const parts = opened.value;
  const list = sheetList(parts);
  if (list === null) return fail({ kind: "notWorkbook" });
  const links = relationshipsOf(parts, list.part);
  const textOf = (type: string): string =>
    partText(parts, links.find((link) => link.type === type)?.target ?? "");
  const strings = textOf("sharedStrings");
  const styles = textOf("styles");
  const texts = strings === "" ? [] : sharedStrings(strings);
  const formats = styles === "" ? [] : numberFormats(styles);
  if (texts === null || formats === null || list.sheets.length === 0) return damaged;
  if (list.sheets.length > SHEET_LIMIT) return tooLarge;
  const sheets: Sheet[] = [];
  let left = GRID_LIMIT;
  for (const { name, part, isVisible } of list.sheets) {
    if (!isVisible) continue;
    const stored = readCells(partText(parts, part), texts);
    if (stored === null) return damaged;
    const sheet = sheetOf(name, stored, formats, left);
    if (sheet === null) return tooLarge;
    left -= sheet.values.length * (sheet.values[0]?.length ?? 0);
    sheets.push(sheet);
  }
  return ok({
    sheets,
    sheetNames: list.sheets.map(({ name }) => name),
    activeSheet: list.active,
    selection: null,
  });
}

const damaged = fail({ kind: "damaged" } as const);
const tooLarge = fail({ kind: "tooLarge" } as const);

/** Nobody leafs through more; and any number of sheets may be made of one part. */
const SHEET_LIMIT = 1_000;

/** What holds cells, and the links that lead there: pictures, charts and notes are left packed. */
const isWanted = (name: string): boolean =>
  /\.(?:xml|rels)$/i.test(name) &&
  !/\/(?:media|drawings|charts|theme|comments|pivot\w*|externalLinks?|customXml|ctrlProps|activeX|embeddings|printerSettings)\//i.test(
    name,
  );

/** The used part of a sheet as grids; null where it has more cells than `limit`. */
function sheetOf(
  name: string,
  { cells, merges }: StoredCells,
  formats: readonly string[],
  limit: number,
): Sheet | null {
  const covered = new Set(plainMerges(merges).flatMap((range) => cellNumbers(range).slice(1)));
  const isCovered = ({ row, column }: StoredCell): boolean => covered.has(cellNumber(row, column));
  const shown = cells.filter(
    (cell) => (cell.value !== null || cell.formula !== null) && !isCovered(cell),
  );
  if (shown.length === 0) return emptySheet(name);
  const least = (of: (cell: StoredCell) => number): number =>
    shown.reduce((first, cell) => Math.min(first, of(cell)), Infinity);
  const row = least((cell) => cell.row);
  const column = least((cell) => cell.column);
  const height = 1 - least((cell) => -cell.row) - row;
  const width = 1 - least((cell) => -cell.column) - column;
  if (width * height > limit) return null;
  const grid = <Entry>(
    from: readonly StoredCell[],
    blank: Entry,
    entry: (cell: StoredCell) => Entry,
  ): Entry[][] => {
    const lines = Array.from({ length: height }, () => new Array<Entry>(width).fill(blank));
    for (const cell of from) {
      const line = lines[cell.row - row];
      const at = cell.column - column;
      if (line !== undefined && at >= 0 && at < width) line[at] = entry(cell);
    }
    return lines;
  };
  return {
    name,
    row,
    column,
    values: grid<CellValue>(shown, null, ({ value }) => value),
    formulas: grid<string | null>(shown, null, ({ formula }) => formula),
    // a blank cell's format says what is expected there
    numberFormats: grid(cells, GENERAL, ({ style }) => formats[style] ?? GENERAL),
  };
}
