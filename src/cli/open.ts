import { basename, extname } from "node:path";
import { availableSheetName } from "../core/appendix/sheet-name";
import { ok } from "../core/model/result";
import { readCsv } from "../hosts/csv/read-csv";
import { readDocument } from "../hosts/document/read-document";
import { fromWorkbook } from "../hosts/xlsx/from-workbook";
import { readXlsx } from "../hosts/xlsx/read-xlsx";
import { createXlsxHost, openXlsx } from "../hosts/xlsx/xlsx-host";
import type { ReadReport } from "./audit-file";
import type { OpenBytes } from "./check-file";

/**
 * The one place where the command line chooses its hosts: a table of texts where the file's name
 * says so, else a workbook. The sheet of a table is called by the file's name.
 */
export const open: OpenBytes = async (bytes, path) => {
  const extension = extname(path);
  const kind = extension.toLowerCase();
  if (kind === ".csv" || kind === ".tsv") {
    const name = availableSheetName(basename(path, extension), []);
    const read = readCsv(bytes, name, kind === ".tsv" ? "\t" : null);
    if (!read.ok) return read;
    const workbook = read.value;
    const host = async () => ok(createXlsxHost(fromWorkbook(workbook)));
    return ok({ workbook, allText: true, host });
  }
  const read = readXlsx(bytes);
  if (!read.ok) return read;
  return ok({ workbook: read.value, allText: false, host: () => openXlsx(bytes) });
};

/** … and reads the text of a report. */
export const readReport: ReadReport = readDocument;
