import { basename, extname } from "node:path";
import { availableSheetName } from "../core/appendix/sheet-name";
import type { FileFailure } from "../core/model/file-failure";
import { ok, type Result } from "../core/model/result";
import { readCsv } from "../hosts/csv/read-csv";
import { readXlsx } from "../hosts/xlsx/read-xlsx";
import type { OpenedFile } from "./check-file";

/**
 * The sheets of a file, to be read only: a table of texts where the file's name says so, else a
 * workbook. The sheet of a table is called by the file's name. With `open.ts`, which also writes, the
 * one place where the command line chooses its hosts.
 */
export function readTables(
  bytes: Uint8Array,
  path: string,
): Result<Omit<OpenedFile, "host">, FileFailure> {
  const extension = extname(path);
  const kind = extension.toLowerCase();
  if (kind === ".csv" || kind === ".tsv") {
    const name = availableSheetName(basename(path, extension), []);
    const read = readCsv(bytes, name, kind === ".tsv" ? "\t" : null);
    return read.ok ? ok({ workbook: read.value, allText: true }) : read;
  }
  const read = readXlsx(bytes);
  return read.ok ? ok({ workbook: read.value, allText: false }) : read;
}
