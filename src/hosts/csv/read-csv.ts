import { CsvError, parse } from "csv-parse/browser/esm/sync";
import { GENERAL } from "../../core/edits/cells";
import type { FileFailure } from "../../core/model/file-failure";
import { fail, ok, type Result } from "../../core/model/result";
import type { Workbook } from "../../core/model/workbook";
import { decodeText } from "../decode-text";
import { GRID_LIMIT } from "../grid-limit";
import { separatorOf, type Separator } from "./separator";

/**
 * A .csv or .tsv file as a workbook of one sheet of that name whose cells are all texts, as they
 * stand in the file; `separator` is looked for where it is not known. Lines that begin with "#" are comments and count as no rows; blank lines do.
 *
 * @example readCsv(Buffer.from("Đơn vị;Thực hiện\nNinh Hải;86.315"), "bieu-1")
 */
export function readCsv(
  bytes: Uint8Array,
  name: string,
  separator: Separator | null = null,
): Result<Workbook, FileFailure> {
  const text = decodeText(bytes);
  // what a program writes for itself is no table, whatever its file is called
  if (text === null || text.includes("\0")) return fail({ kind: "notText" });
  const rows = rowsOf(text, separator);
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (width * rows.length > GRID_LIMIT) return fail({ kind: "tooLarge" });
  const grid = <Entry>(entry: (text: string) => Entry): Entry[][] =>
    rows.map((row) => Array.from({ length: width }, (_, column) => entry(row[column] ?? "")));
  const sheet = {
    name,
    row: 0,
    column: 0,
    values: grid((cell) => (cell === "" ? null : cell)),
    formulas: grid(() => null),
    numberFormats: grid(() => GENERAL),
  };
  return ok({ sheets: [sheet], sheetNames: [name], activeSheet: name, selection: null });
}

function rowsOf(text: string, known: Separator | null): readonly (readonly string[])[] {
  // spreadsheets write the separator they chose into a first line of its own
  const [hint, named] = /^sep=(.)\r?\n/.exec(text) ?? [];
  const body = hint === undefined ? text : text.slice(hint.length);
  const separator =
    named === ";" || named === "," || named === "\t" ? named : (known ?? separatorOf(body));
  try {
    return parseRows(body, separator, true);
  } catch (error) {
    // a quotation mark that is never closed is a letter like any other
    if (error instanceof CsvError) return parseRows(body, separator, false);
    throw error;
  }
}

const parseRows = (text: string, separator: Separator, quotes: boolean): string[][] =>
  parse(text, {
    delimiter: separator,
    record_delimiter: ["\r\n", "\n", "\r"],
    comment: "#",
    comment_no_infix: true,
    relax_column_count: true,
    relax_quotes: true,
    ...(quotes ? {} : { quote: false }),
  });
